import fc from 'fast-check';
import { Model } from 'survey-core';
import { canonicalJson } from '../../src/domain/canonical-json';
import { Answers } from '../../src/domain/answers/answers';
import { compileForm } from '../../src/domain/answers/compiled-form';
import { openForm, type LiveForm } from '../../src/domain/answers/engine/live-form';
import { processedState } from '../../src/domain/answers/process';
import type { Json } from '../../src/domain/json';
import { editOfBoth, formOfBoth, type FormOfBoth } from './forms-of-both';

/*
 * Where the two differ by design, and how the forms and the edits here stay out of it:
 * - A question that is shown again: survey-core has forgotten its answer ("onHiddenContainer"; "onHidden" would
 *   keep it while only its page or panel is hidden), ours is there again until it is
 *   submitted. Here what falls away is taken away in ours too, after each edit.
 * - survey-core goes over its conditions again and again, each time with the answers as they were when it began, and forgets
 *   what is hidden on the way; ours looks at each once, in the order of what depends on what. Here a condition to show reads
 *   the level before its own alone, so that nothing is hidden on the way only.
 * - survey-core reads answers that were set while their question is hidden; ours never does. Here nobody answers a hidden one.
 * - Nothing passes no test in ours but that it is nothing. Here survey-core is told so ("notempty and") in each test.
 * - An empty answer counts as 0 in a sum of survey-core, and makes the sum nothing in ours. Here both are told 0.
 * - An expression of survey-core goes on while it is hidden, and puts its value among the answers. Here it is always shown.
 * - A required panel of survey-core wants one answer, a section of ours each. Here no section is required.
 * - A question that cannot be changed stays required in survey-core, though it lets it pass. Here it counts as not required.
 * - Texts are compared in any case by survey-core. Here they are all in lower case; and numbers are whole.
 */

interface Stand {
  readonly visible: readonly string[];
  readonly required: readonly string[];
  readonly enabled: readonly string[];
  readonly answers: Readonly<Record<string, Json>>;
}

function ourStand(live: LiveForm, { questions }: FormOfBoth): Stand {
  const { visible, required, enabled, answers } = processedState(live.form, live.state);
  const keys = questions.map(({ key }) => key);
  const asked = questions.filter(({ kind }) => kind !== 'sum').map(({ key }) => key);
  return {
    visible: keys.filter((key) => visible.has(key)),
    required: asked.filter((key) => required.has(key)),
    enabled: asked.filter((key) => enabled.has(key)),
    answers,
  };
}

function theirStand(model: Model, { questions }: FormOfBoth): Stand {
  const known = questions.map(({ key, kind }) => ({ key, kind, question: model.getQuestionByName(key) }));
  const visible = known.filter(({ question }) => question.isVisible && question.isParentVisible);
  const asked = visible.filter(({ kind }) => kind !== 'sum');
  const keysOf = (list: typeof known) => list.map(({ key }) => key);
  return {
    visible: keysOf(visible),
    required: keysOf(asked.filter(({ question }) => question.isRequired && !question.isReadOnly)),
    enabled: keysOf(asked.filter(({ question }) => !question.isReadOnly)),
    answers: Answers.parse(model.data),
  };
}

/** Takes away what was answered under questions that are hidden now. */
function forget(live: LiveForm, { questions }: FormOfBoth): void {
  const { visible } = processedState(live.form, live.state);
  for (const { key } of questions) if (!visible.has(key)) live.set(key, undefined);
}

test('both show, require, enable, calculate and keep the same, whatever the form and the edits', () => {
  let hidden = 0;
  let shown = 0;
  fc.assert(
    fc.property(formOfBoth, fc.array(editOfBoth, { minLength: 3, maxLength: 7 }), (form, edits) => {
      const live = openForm(compileForm(form.ours), {});
      const model = new Model(form.theirs);
      for (const [key, answer] of edits) {
        if (live.field(key)?.shown !== true) continue;
        live.set(key, answer);
        forget(live, form);
        model.setValue(key, answer);
        const [ours, theirs] = [ourStand(live, form), theirStand(model, form)];
        // The text of both: a zero has a sign in survey-core, and JSON has none.
        if (canonicalJson(ours) !== canonicalJson(theirs)) expect(theirs).toEqual(ours);
        shown += ours.visible.length;
        hidden += form.questions.length - ours.visible.length;
      }
      model.dispose();
    }),
    { numRuns: 500 },
  );
  // Forms that hide next to nothing, or show next to nothing, would tell nothing.
  expect(Math.min(hidden, shown)).toBeGreaterThan((hidden + shown) / 10);
});
