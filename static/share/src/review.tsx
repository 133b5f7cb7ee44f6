import type { PageToRead } from '../../../src/domain/answers/answers-to-read';
import { reviewToRead } from '../../../src/domain/filling/review-to-read';
import { stepInWords } from '../../../src/domain/filling/step-in-words';
import { useReading, useWords } from './reading';
import type { Filling } from './use-filling';

/** All answers by page as they would be submitted, with a way back to each page. */
export function Review({ filling: { session } }: { readonly filling: Filling }) {
  const words = useWords();
  return (
    <>
      {reviewToRead(session).map((page) => {
        const { title } = stepInWords(session, page.page, words.steps);
        return (
          <section key={page.page} class="review">
            <h3>{title}</h3>
            <AnswersOf page={page} />
            <button type="button" class="secondary" onClick={() => session.goTo(page.page)}>
              {words.change}
              <span class="visually-hidden">{` ${words.quoted(title)}`}</span>
            </button>
          </section>
        );
      })}
    </>
  );
}

function AnswersOf({ page }: { readonly page: PageToRead }) {
  const { locale, words } = useReading();
  return (
    <>
      {page.sections.map(({ title, answers }, at) => (
        <div key={at}>
          {title !== undefined && <h4>{title}</h4>}
          <dl>
            {answers.map(({ compiled: { field, behaviour }, label, answer }) => (
              <div key={field.key}>
                <dt>{label}</dt>
                <dd>{behaviour.text(answer, locale) || <span class="quiet">{words.noAnswer}</span>}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </>
  );
}
