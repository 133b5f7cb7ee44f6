import { compileForm } from '../../answers/compiled-form';
import type { Definition } from '../definition';
import type { NamedForm } from '../translation/name-texts';
import type { Advice, AdviceRule } from './advice';
import { alwaysShown } from './always-shown';
import { defaultRefused } from './default-refused';
import { reachOf } from './form-reach';
import { missingTranslation } from './missing-translation';
import { neverShown } from './never-shown';
import { noAnswerFits } from './no-answer-fits';
import { optionNeverChosen } from './option-never-chosen';
import { personalData } from './personal-data';
import { sameLabel } from './same-label';
import { settledChecks } from './settled-checks';
import { settledConditions } from './settled-conditions';
import { settledRules } from './settled-rules';
import { stepNotTaken } from './step-not-taken';
import { strayTranslation } from './stray-translation';
import { unreachablePage } from './unreachable-page';

/** Everything that is looked for. */
export const adviceRules: readonly AdviceRule[] = [
  neverShown,
  unreachablePage,
  alwaysShown,
  ...settledConditions,
  ...settledRules,
  optionNeverChosen,
  noAnswerFits,
  stepNotTaken,
  ...settledChecks,
  defaultRefused,
  missingTranslation,
  strayTranslation,
  sameLabel,
  personalData,
];

/** What a maker should know of a form before it is published; nothing of it forbids publishing. */
export function adviceFor(definition: Definition, named?: NamedForm): readonly Advice[] {
  const form = compileForm(definition);
  const advised = { definition, form, reach: reachOf(form), named };
  return adviceRules.flatMap(({ code, find }) => find(advised).map((found) => ({ code, ...found })));
}

/** The English sentence of an advice: what was seen and what to do. */
export function adviceSentence({ code, params }: Advice): string {
  const sentence = adviceRules.find((rule) => rule.code === code)?.sentence ?? '';
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}
