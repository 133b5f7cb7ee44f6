import { LogicEngine } from 'json-logic-engine';
import type { Engine } from '../engine';
import { atTurn, type Filled, type KeystrokeWork, type Question } from '../workload';

const operators = { 'at-least': '>=', 'at-most': '<=' } as const;

const rule = ({ showWhen }: Question) =>
  showWhen ? { [operators[showWhen.operator]]: [{ var: showWhen.question }, showWhen.than] } : true;

/** Its types say no more of a compiled rule than that it is a function. */
const isRule = (built: unknown): built is (answers: Filled) => unknown => typeof built === 'function';

function compiled(engine: LogicEngine, question: Question): (answers: Filled) => unknown {
  const built: unknown = engine.build(rule(question));
  if (!isRule(built)) throw new Error('json-logic-engine made no function of a rule.');
  return built;
}

/** Runs the compiled rules of these questions over the answers. */
const keystroke = (asked: (work: KeystrokeWork) => readonly Question[]) => (work: KeystrokeWork) => {
  const engine = new LogicEngine();
  const rules = asked(work).map((question) => ({ key: question.key, run: compiled(engine, question) }));
  const data = { ...work.answers };
  return (turn: number) => {
    data[work.question] = atTurn(work.values, turn);
    const shown = new Map(rules.map(({ key, run }) => [key, run(data) === true]));
    return work.dependents.map((key) => shown.get(key) === true);
  };
};

/** https://www.npmjs.com/package/json-logic-engine. It knows rules and no form: every rule is run. */
export const jsonLogicEngine: Engine = {
  name: 'json-logic-engine (rules only)',
  keystroke: keystroke(({ questions }) => questions.filter(({ showWhen }) => showWhen !== undefined)),
  validate: 'it has rules, and no errors with sentences',
};

/** The same, run only for the rules that are known beforehand to depend on the answer. */
export const jsonLogicEngineTold: Engine = {
  ...jsonLogicEngine,
  name: 'json-logic-engine (rules only), told which 20 to run',
  keystroke: keystroke(({ questions, dependents }) => questions.filter(({ key }) => dependents.includes(key))),
};
