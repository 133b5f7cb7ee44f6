import { bounds, isShown, type Filled, type KeystrokeWork, type LoadWork, type Question } from './workload';
import type { TableWork, ValidateWork } from './workload';

const kinds = ['text', 'number', 'email', 'choice'] as const;
const rightAnswers = {
  text: 'Blue door, second floor',
  number: 42,
  email: 'ada@example.com',
  choice: 'green',
} as const;
const wrongAnswers = {
  text: 'x'.repeat(bounds.longest + 1),
  number: bounds.max + 1,
  email: 'ada',
  choice: '',
} as const;

const times = <Value>(count: number, make: (at: number) => Value) => Array.from({ length: count }, (_, at) => make(at));

const driver = (at: number): Question => ({
  key: `driver${at}`,
  label: `How many of part ${at}`,
  kind: 'number',
  required: true,
});

function dependent(at: number, showWhen?: Question['showWhen']): Question {
  const kind = kinds[at % kinds.length] ?? 'text';
  const required = showWhen === undefined && at % 2 === 0;
  return { key: `question${at}`, label: `Question ${at} about it`, kind, required, ...(showWhen && { showWhen }) };
}

/** So many rules, 20 of them on each driver; each shows one question, and of the 20 half are shown at any time. */
export function keystrokeWork(rules: number): KeystrokeWork {
  const perDriver = 20;
  const drivers = times(rules / perDriver, driver);
  const dependents = times(rules, (at) => {
    const question = `driver${Math.floor(at / perDriver)}`;
    return dependent(
      at,
      at % 2 ? { question, operator: 'at-least', than: 10 } : { question, operator: 'at-most', than: 9 },
    );
  });
  const changed = drivers[Math.floor(drivers.length / 2)]?.key ?? '';
  const questions = [...drivers, ...dependents];
  return {
    questions,
    answers: answered(questions),
    question: changed,
    values: [5, 15],
    dependents: dependents.flatMap(({ key, showWhen }) => (showWhen?.question === changed ? [key] : [])),
  };
}

/** A form of so many questions: drivers first, and of the others every third is shown by one of them. */
function mixedForm(size: number, drivers: number): readonly Question[] {
  return [
    ...times(drivers, driver),
    ...times(size - drivers, (at) =>
      dependent(at, at % 3 ? undefined : { question: `driver${at % drivers}`, operator: 'at-least', than: 50 }),
    ),
  ];
}

/** 500 questions, 160 of them under a rule. */
export const loadWork: LoadWork = { questions: mixedForm(500, 20) };

/** 200 questions, 64 of them under a rule; 20 mistakes in each set of answers. */
export function validateWork(): ValidateWork {
  const questions = mixedForm(200, 10);
  const [even, odd] = [filledWrong(questions, 0), filledWrong(questions, 1)];
  return { questions, answers: [even.answers, odd.answers], wrong: [even.wrong, odd.wrong] };
}

const answered = (questions: readonly Question[]): Filled =>
  Object.fromEntries(questions.map(({ key, kind }) => [key, rightAnswers[kind]]));

/** Every driver is low or high by turns, every hidden question is answered wrongly, and 20 of the shown ones. */
function filledWrong(questions: readonly Question[], turn: number): { answers: Filled; wrong: readonly string[] } {
  const driven = Object.fromEntries(
    questions.flatMap(({ key }, at) => (key.startsWith('driver') ? [[key, (at + turn) % 2 ? 10 : 90]] : [])),
  );
  const others = questions.filter(({ key }) => !(key in driven));
  const hidden = others.filter((question) => !isShown(question, driven));
  const canBeWrong = others.filter(
    (question) => isShown(question, driven) && (question.kind !== 'choice' || question.required),
  );
  const wrong = canBeWrong.filter((_, at) => at % 7 === turn).slice(0, 20);
  const isWrong = new Set([...hidden, ...wrong].map(({ key }) => key));
  const filled = others.map((question): [string, string | number] => [
    question.key,
    isWrong.has(question.key) ? mistake(question) : rightAnswers[question.kind],
  ]);
  return {
    answers: Object.fromEntries([...Object.entries(driven), ...filled.filter(([, answer]) => answer !== '')]),
    wrong: wrong.map(({ key }) => key),
  };
}

/** A required question is left out; another is answered with what it does not take. */
const mistake = ({ kind, required }: Question) => (required ? '' : wrongAnswers[kind]);

/** 200 rows of 10 columns. */
export function tableWork(): TableWork {
  const columns = times(10, (at) => `column${at}`);
  const rows = times(200, (row) => Object.fromEntries(columns.map((column, at) => [column, (row * 7 + at * 3) % 90])));
  return { columns, rows, row: 100, column: 'column0', values: [5, 15] };
}
