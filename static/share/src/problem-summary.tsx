import { useEffect, useRef } from 'preact/hooks';
import { problemSentence } from '../../../src/domain/answers/problem-sentence';
import { inputId } from './question';
import type { Filling } from './use-filling';

/** After an attempt to submit: what needs another look, each a link to its question. Takes the focus when it appears. */
export function ProblemSummary({ filling, attempts }: { readonly filling: Filling; readonly attempts: number }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [attempts]);
  const { problems, form } = filling;
  if (!filling.isAttempted || problems.length === 0) return null;
  return (
    <div ref={box} class="notice bad" role="alert" tabIndex={-1} aria-labelledby="problems-title">
      <h2 id="problems-title">
        {problems.length === 1 ? '1 answer needs another look' : `${String(problems.length)} answers need another look`}
      </h2>
      <ul>
        {problems.map((problem) => (
          <li key={problem.field}>
            <a href={`#${inputId(problem.field)}`} onClick={(event) => follow(event, problem.field)}>
              {form.byKey.get(problem.field)?.field.label ?? problem.field}
            </a>
            : {problemSentence(problem, navigator.language)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function follow(event: Event, key: string): void {
  event.preventDefault();
  document.getElementById(inputId(key))?.focus();
}
