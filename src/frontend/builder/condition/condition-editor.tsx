import { Button, Heading, Inline, Label, Select, Stack, Text } from '@forge/react';
import React from 'react';
import type { Field } from '../../../domain/form/field';
import type { Condition, Test } from '../../../domain/logic/condition';
import { operatorsFor } from './operators-for';
import { TestRow } from './test-row';

interface ConditionEditorProps {
  readonly id: string;
  readonly condition: Condition | undefined;
  /** The questions a condition can test: all but the one it belongs to. */
  readonly others: readonly Field[];
  /** Takes the step from the newest condition to the next: what is drawn may be a render old. */
  readonly onChange: (step: (before: Condition | undefined) => Condition | undefined) => void;
}

/** Says when a question is shown: always, or when other answers are as the maker says. */
export function ConditionEditor({ id, condition, others, onChange }: ConditionEditorProps) {
  const testable = others.filter((other) => operatorsFor(other).length > 0);
  const first = testable[0];
  return (
    <Stack space="space.100" alignInline="start">
      <Heading as="h3" size="xsmall">
        When it is shown
      </Heading>
      {condition ? (
        <Tests id={id} condition={condition} others={testable} onChange={onChange} />
      ) : (
        <Text color="color.text.subtle">
          {first ? 'Always.' : 'Always. Add another question to make this one depend on it.'}
        </Text>
      )}
      {first ? (
        <Inline space="space.100" shouldWrap>
          <Button
            spacing="compact"
            iconBefore="add"
            onClick={() => onChange((before) => withTest(before, newTest(first)))}
          >
            {condition ? 'Add another condition' : 'Show this question only when…'}
          </Button>
          {condition ? (
            <Button spacing="compact" appearance="subtle" onClick={() => onChange(() => undefined)}>
              Show it always
            </Button>
          ) : null}
        </Inline>
      ) : null}
    </Stack>
  );
}

const matches = [
  { value: 'all', label: 'all of these hold' },
  { value: 'any', label: 'any of these holds' },
] as const;

type Match = (typeof matches)[number];

function Tests({ id, condition, others, onChange }: ConditionEditorProps & { readonly condition: Condition }) {
  const { match, tests } = condition;
  const set = (index: number, step: (test: Test) => Test) =>
    onChange(
      (before) =>
        before && {
          ...before,
          tests: before.tests.map((each, at) => (at === index && 'field' in each ? step(each) : each)),
        },
    );
  const remove = (index: number) => onChange((before) => before && withoutTest(before, index));

  return (
    <Stack space="space.100">
      {tests.length === 1 ? (
        <Text>Show this question when</Text>
      ) : (
        <Stack>
          <Label labelFor={`${id}-match`}>Show this question when</Label>
          <Select
            inputId={`${id}-match`}
            options={[...matches]}
            value={matches.find(({ value }) => value === match)}
            isSearchable={false}
            onChange={(chosen: Match | null) =>
              onChange((before) => before && { ...before, match: chosen?.value ?? match })
            }
          />
        </Stack>
      )}
      {tests.map((test, index) =>
        !('field' in test) ? null : (
          <TestRow
            // A row's text box keeps what was typed on its own: it starts afresh when the rows around it change.
            key={`${String(tests.length)}-${String(index)}`}
            id={`${id}-${String(index)}`}
            test={test}
            questions={others}
            onChange={(step) => set(index, step)}
            onRemove={() => remove(index)}
          />
        ),
      )}
    </Stack>
  );
}

function newTest(question: Field): Test {
  return { field: question.key, operator: operatorsFor(question)[0]?.name ?? 'is-answered' };
}

function withoutTest({ match, tests }: Condition, index: number): Condition | undefined {
  return tests.length === 1 ? undefined : { match, tests: tests.filter((_, at) => at !== index) };
}

function withTest(condition: Condition | undefined, test: Test): Condition {
  return { match: condition?.match ?? 'all', tests: [...(condition?.tests ?? []), test] };
}
