import type { CompiledField } from '../../../src/domain/answers/compiled-form';
import { ContentView } from './content-view';
import { Question } from './question';
import { useReading, useWords } from './reading';
import type { Filling } from './use-filling';

/** What is drawn of the page somebody is on. */
export function PageFields({ filling }: { readonly filling: Filling }) {
  const { session, step } = filling;
  if (step === 'review') return null;
  return (
    <>
      {session.shownOn(step).map((compiled) => (
        <PartOfForm key={compiled.field.key} compiled={compiled} filling={filling} />
      ))}
    </>
  );
}

function PartOfForm({ compiled, filling }: { readonly compiled: CompiledField; readonly filling: Filling }) {
  const { field, behaviour } = compiled;
  const state = filling.session.field(field.key);
  const { locale } = useReading();
  if (!state) return null;
  const { label, help } = state;
  const { part } = behaviour;
  switch (part.kind) {
    case 'question':
      return <Question state={state} filling={filling} />;
    case 'content':
      return <ContentView field={{ ...field, label, help }} content={part.content} />;
    case 'computed':
      return <Computed label={label} help={help} text={behaviour.text(state.answer, locale)} />;
    case 'group':
      return <Section label={label} help={help} isInPage={filling.steps.length > 1} />;
    case 'fixed':
      return null;
  }
}

interface Texts {
  readonly label: string;
  readonly help: string | undefined;
}

function Computed({ label, help, text }: Texts & { readonly text: string }) {
  const { noValue } = useWords();
  return (
    <div class="question">
      <p class="label">{label}</p>
      {text === '' ? <p class="quiet">{noValue}</p> : <p>{text}</p>}
      {help && <p class="help">{help}</p>}
    </div>
  );
}

function Section({ label, help, isInPage }: Texts & { readonly isInPage: boolean }) {
  return (
    <div class="section">
      {isInPage ? <h3>{label}</h3> : <h2>{label}</h2>}
      {help && <p class="description">{help}</p>}
    </div>
  );
}
