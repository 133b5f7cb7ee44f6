import { contest, type ReadyContest } from './contest';
import type { Complaint, Engine } from './engine';
import { ajv } from './peers/ajv';
import { formioCore } from './peers/formio-core';
import { joi } from './peers/joi';
import { jsonLogicEngine, jsonLogicEngineTold } from './peers/json-logic-engine';
import { jsonformsCore, jsonformsCoreTold } from './peers/jsonforms-core';
import { rjsfUtils } from './peers/rjsf-utils';
import { surveyCore } from './peers/survey-core';
import { zod } from './peers/zod';
import { atTurn, isShown } from './workload';
import { keystrokeWork, loadWork, tableWork, validateWork } from './workloads';

const formEngines: readonly Engine[] = [surveyCore, formioCore, jsonformsCore, rjsfUtils, jsonLogicEngine];

/** Ten times the rules take it a hundred times as long. */
const formioOutOfTime: Engine = { ...formioCore, keystroke: 'one keystroke takes it about a minute' };
const ofManyRules = formEngines.map((engine) => (engine === formioCore ? formioOutOfTime : engine));

function keystroke(rules: number, target: number, engines: readonly Engine[]): ReadyContest {
  const work = keystrokeWork(rules);
  const dependents = work.questions.filter(({ key }) => work.dependents.includes(key));
  return contest({
    row: `keystroke-${rules}`,
    unit: 'µs',
    target,
    work,
    peers: [...engines, jsonformsCoreTold, jsonLogicEngineTold],
    pick: (engine) => engine.keystroke,
    told: (shown) => shown.join(' '),
    expected: (turn) => {
      const answers = { ...work.answers, [work.question]: atTurn(work.values, turn) };
      return dependents.map((question) => isShown(question, answers)).join(' ');
    },
  });
}

function validate(): ReadyContest {
  const work = validateWork();
  return contest({
    row: 'validate-200',
    unit: 'µs',
    target: 40,
    work,
    peers: [...formEngines, ajv, zod, joi],
    pick: (engine) => engine.validate,
    told: (complaints: readonly Complaint[]) => complaints.map(inShort).sort().join(' '),
    expected: (turn) => [...atTurn(work.wrong, turn)].sort().join(' '),
  });
}

/** The question; the sentences are each engine's own, but there has to be one. */
const inShort = ({ question, sentence }: Complaint) => (sentence === '' ? `${question} (no sentence)` : question);

function load(): ReadyContest {
  const shown = loadWork.questions.filter((question) => isShown(question, {})).map(({ key }) => key);
  return contest({
    row: 'load-500',
    unit: 'ms',
    target: 20,
    work: loadWork,
    peers: [surveyCore, formioCore],
    pick: (engine) => engine.load,
    told: (keys) => keys.join(' '),
    expected: () => shown.join(' '),
  });
}

function table(): ReadyContest {
  const work = tableWork();
  const { rows, row, column, values } = work;
  const others = rows.reduce((sum, each, at) => (at === row ? sum : sum + (each[column] ?? 0)), 0);
  return contest({
    row: 'table-200x10',
    unit: 'µs',
    target: 50,
    work,
    peers: [surveyCore],
    pick: (engine) => engine.table,
    told: String,
    expected: (turn) => String(others + atTurn(values, turn)),
  });
}

/** The rows that are timed, in the order in which they are held. */
export const contests: readonly ReadyContest[] = [
  keystroke(500, 10, formEngines),
  keystroke(5_000, 60, ofManyRules),
  validate(),
  load(),
  table(),
];
