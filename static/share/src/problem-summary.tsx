import type { RefObject } from 'preact';
import type { Problem } from '../../../src/domain/answers/problem';
import { problemSentence } from '../../../src/domain/answers/problem-sentence';
import type { FillingSession } from '../../../src/domain/filling/filling-session';
import { inputId } from './input-id';
import { useReading } from './reading';

interface ProblemSummaryProps {
  readonly session: FillingSession;
  readonly problems: readonly Problem[];
  readonly boxRef: RefObject<HTMLDivElement | null>;
  /** Leads to the question with this key. */
  onFollow(key: string): void;
}

/** After a try to go on or to submit: what needs another look, each a link to its question. */
export function ProblemSummary({ session, problems, boxRef, onFollow }: ProblemSummaryProps) {
  const { wording, words } = useReading();
  if (problems.length === 0) return null;
  return (
    <div ref={boxRef} class="notice bad" role="alert" tabIndex={-1} aria-labelledby="problems-title">
      <h2 id="problems-title">{words.problems(problems.length)}</h2>
      <ul>
        {problems.map((problem) => (
          <li key={[problem.field, problem.code, ...(problem.path ?? [])].join(' ')}>
            <a
              href={`#${inputId(problem.field)}`}
              onClick={(event) => {
                event.preventDefault();
                onFollow(problem.field);
              }}
            >
              {session.field(problem.field)?.label ?? problem.field}
            </a>
            : {problemSentence(problem, wording)}
          </li>
        ))}
      </ul>
    </div>
  );
}
