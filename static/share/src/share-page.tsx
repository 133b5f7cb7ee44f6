import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SharedForm } from '../../../src/contract/app/links';
import { AppError, type ErrorCode } from '../../../src/contract/kernel/app-error';
import { errorSentence } from '../../../src/contract/words/error-sentence';
import type { FieldTools } from '../../../src/domain/fields';
import type { ShareAddress } from './address';
import { call } from './call';
import { keptAnswers } from './kept-answers';
import { loadFieldTools } from './load-field-tools';
import { ReadForm, type Thanks } from './read-form';
import { startFilling, type Begun, type FillingStart } from './start-filling';

type State =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: AppError }
  | { readonly kind: 'filling'; readonly form: SharedForm; readonly tools: FieldTools; readonly start: FillingStart }
  | { readonly kind: 'submitted'; readonly thanks: Thanks };

/** The whole share page, from loading a form to the thanks. */
export function SharePage({ address }: { readonly address: ShareAddress | undefined }) {
  const [state, setState] = useState<State>({ kind: 'loading' });
  const load = useCallback(() => {
    setState({ kind: 'loading' });
    void open(address).then(setState);
  }, [address]);
  useEffect(load, [load]);
  useLayoutEffect(() => {
    // A form that is filled says where somebody is in it.
    if (state.kind !== 'filling') document.title = titleOf(state);
  }, [state]);
  switch (state.kind) {
    case 'loading':
      return <p class="quiet">Loading the form…</p>;
    case 'failed':
      return <Failed error={state.error} onRetry={load} />;
    case 'filling':
      return (
        address && (
          <ReadForm
            key={state.form.hash}
            form={state.form}
            tools={state.tools}
            address={address}
            start={state.start}
            onSubmitted={(thanks) => setState({ kind: 'submitted', thanks })}
            onStale={(begun) => void reopen(address, begun).then((newest) => newest && setState(newest))}
          />
        )
      );
    case 'submitted':
      return <Thanked {...state.thanks} />;
  }
}

async function open(address: ShareAddress | undefined): Promise<State> {
  try {
    if (!address) throw new AppError('not-found');
    const kept = keptAnswers(address.linkId, () => localStorage);
    return await opened(address, (form) => kept.read(form));
  } catch (error) {
    return { kind: 'failed', error: error instanceof AppError ? error : new AppError('internal') };
  }
}

type FillingState = Extract<State, { readonly kind: 'filling' }>;

/** A form as it is now, with what was begun of it. A part of the page that does not come is a gateway that does not answer. */
async function opened(address: ShareAddress, begun: (form: SharedForm) => Begun | undefined): Promise<FillingState> {
  const form = await call('share.open', address);
  try {
    const tools = await loadFieldTools(form.definition);
    return { kind: 'filling', form, tools, start: await startFilling(form, () => begun(form)) };
  } catch {
    throw new AppError('gateway-unavailable');
  }
}

/**
 * The newest version of a form that changed while it was filled, with a word on why it is shown anew. Where it does not come,
 * the page stays with all that is on it: to submit again tries again.
 */
async function reopen(address: ShareAddress, begun: () => Begun): Promise<State | undefined> {
  try {
    const state = await opened(address, begun);
    return { ...state, start: { changed: { notKept: [] }, ...state.start } };
  } catch {
    return undefined;
  }
}

/** The page speaks to people outside Jira: what it cannot find is a link, and a gateway is nothing they know. */
function failureSentence(error: AppError): string {
  if (error.code === 'not-found')
    return 'There is no form at this address. Check that you have the whole link, or ask for a new one.';
  if (error.code === 'internal')
    return 'Something went wrong on our side. Try again; if it stays, tell the person who gave you the link.';
  if (error.code === 'gateway-unavailable') return 'The form could not be loaded. Check your connection and try again.';
  return errorSentence(error);
}

function titleOf(state: State): string {
  return state.kind === 'submitted' ? state.thanks.words.submitted(state.thanks.name) : 'Form';
}

/** What may be over in a moment; a closed link stays closed. */
const passing: readonly ErrorCode[] = ['gateway-unavailable', 'rate-limited', 'internal'];

function Failed({ error, onRetry }: { readonly error: AppError; onRetry(): void }) {
  return (
    <div class="notice bad" role="alert">
      <h1>This form cannot be filled</h1>
      <p>{failureSentence(error)}</p>
      {passing.includes(error.code) && (
        <button type="button" class="secondary" onClick={onRetry}>
          Try again
        </button>
      )}
    </div>
  );
}

function Thanked({ name, words }: Thanks) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="notice good" role="status">
      <h1 ref={heading} tabIndex={-1}>
        {words.thanks}
      </h1>
      <p>{words.thanksFor(name)}</p>
    </div>
  );
}
