import { Box, Button, Inline, Label, Select, Stack, xcss } from '@forge/react';
import React from 'react';
import { formLimits } from '../../../domain/form/limits';
import type { Condition, ConditionPart, Match } from '../../../domain/logic/condition';
import { withPart, withStep } from './condition-changes';
import { TestRow } from './test-row';
import { newTest, type TestableField } from './testable-fields';

/** The most parts that stand beside each other. */
const mostParts = 20;

const nested = xcss({
  width: '100%',
  padding: 'space.100',
  borderColor: 'color.border',
  borderStyle: 'solid',
  borderWidth: 'border.width',
  borderRadius: 'radius.small',
});

interface GroupProps {
  readonly id: string;
  /** What stands before the choice of how many must hold. */
  readonly lead: string;
  readonly condition: Condition;
  readonly testable: readonly TestableField[];
  /** How deep it stands, counted from 1. */
  readonly depth: number;
  /** Whether its last part stays, for what cannot be without a condition. */
  readonly isKept?: boolean;
  /** Takes the step from the newest condition to the next; none where its last part is gone. */
  readonly onChange: (step: (before: Condition) => Condition | undefined) => void;
}

/** Several tests and how many of them must hold; a test can be a group itself. */
export function ConditionGroup(props: GroupProps) {
  const { id, condition, testable, depth, isKept = false, onChange } = props;
  const { tests } = condition;
  return (
    <Stack space="space.100">
      <MatchSelect {...props} />
      {tests.map((part, index) => (
        <Part
          // A row's text box keeps what was typed on its own: it starts afresh when the rows around it change.
          key={`${String(tests.length)}-${String(index)}`}
          id={`${id}-${String(index)}`}
          part={part}
          testable={testable}
          depth={depth}
          isLast={isKept && tests.length === 1}
          onStep={(step) => onChange((before) => withStep(before, index, step))}
        />
      ))}
      <Additions {...props} />
    </Stack>
  );
}

/** What can be put at the end of a group. */
function Additions({ condition: { tests }, testable, depth, onChange }: GroupProps) {
  const add = (part: ConditionPart) => onChange((before) => withPart(before, part));
  return (
    <Inline space="space.050" rowSpace="space.050" shouldWrap>
      <Button
        spacing="compact"
        iconBefore="add"
        isDisabled={tests.length >= mostParts}
        onClick={() => add(newTest(testable))}
      >
        Add another condition
      </Button>
      {depth < formLimits.conditionDepth ? (
        <Button
          spacing="compact"
          iconBefore="add"
          isDisabled={tests.length >= mostParts}
          onClick={() => add({ match: 'any', tests: [newTest(testable)] })}
        >
          Add a group
        </Button>
      ) : null}
    </Inline>
  );
}

const matches: readonly { readonly value: Match; readonly label: string }[] = [
  { value: 'all', label: 'all of these hold' },
  { value: 'any', label: 'any of these holds' },
  { value: 'none', label: 'none of these holds' },
];

function MatchSelect({ id, lead, condition: { match }, onChange }: GroupProps) {
  return (
    <Stack>
      <Label labelFor={`${id}-match`}>{lead}</Label>
      <Select
        inputId={`${id}-match`}
        options={[...matches]}
        value={matches.find(({ value }) => value === match)}
        isSearchable={false}
        onChange={(chosen: { readonly value: Match } | null) =>
          onChange((before) => ({ ...before, match: chosen?.value ?? match }))
        }
      />
    </Stack>
  );
}

interface PartProps extends Pick<GroupProps, 'id' | 'testable' | 'depth'> {
  readonly part: ConditionPart;
  /** Whether it cannot be removed. */
  readonly isLast: boolean;
  readonly onStep: (step: (before: ConditionPart) => ConditionPart | undefined) => void;
}

function Part({ id, part, testable, depth, isLast, onStep }: PartProps) {
  if (!('tests' in part))
    return (
      <TestRow
        id={id}
        test={part}
        testable={testable}
        isLast={isLast}
        onChange={(step) => onStep((before) => ('tests' in before ? before : step(before)))}
        onRemove={() => onStep(() => undefined)}
      />
    );
  return (
    <Box xcss={nested}>
      <Stack space="space.100">
        <ConditionGroup
          id={id}
          lead="In this group"
          condition={part}
          testable={testable}
          depth={depth + 1}
          isKept={isLast}
          onChange={(step) => onStep((before) => ('tests' in before ? step(before) : before))}
        />
        <Inline>
          <Button spacing="compact" appearance="subtle" isDisabled={isLast} onClick={() => onStep(() => undefined)}>
            Remove group
          </Button>
        </Inline>
      </Stack>
    </Box>
  );
}
