import { Box, Button, Inline, Label, Select, Stack, xcss } from '@forge/react';
import React from 'react';
import type { Field } from '../../../domain/form/field';
import type { Test } from '../../../domain/logic/condition';
import { operatorOf, type OperatorName } from '../../../domain/logic/operators';
import { questionName } from '../question-name';
import { Operand } from './operand';
import { operatorsFor } from './operators-for';

interface TestRowProps {
  readonly id: string;
  readonly test: Test;
  readonly questions: readonly Field[];
  readonly onChange: (step: (before: Test) => Test) => void;
  readonly onRemove: () => void;
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

const column = xcss({ width: '11rem', flexGrow: '1' });

/** One test of a condition, read as a sentence: question, operator, value. */
export function TestRow({ id, test, questions, onChange, onRemove }: TestRowProps) {
  const tested = questions.find(({ key }) => key === test.field);
  return (
    <Inline space="space.100" rowSpace="space.050" shouldWrap alignBlock="end">
      <Box xcss={column}>
        <QuestionSelect id={id} test={test} questions={questions} onChange={onChange} />
      </Box>
      {tested ? (
        <Box xcss={column}>
          <OperatorSelect id={id} test={test} tested={tested} onChange={onChange} />
        </Box>
      ) : null}
      {tested && operatorOf(test.operator).needsOperand ? (
        <Box xcss={column}>
          <Stack>
            <Label labelFor={`${id}-operand`}>Value</Label>
            <Operand
              key={test.field}
              id={`${id}-operand`}
              tested={tested}
              value={test.operand}
              onChange={(operand) => onChange((before) => ({ ...before, operand }))}
            />
          </Stack>
        </Box>
      ) : null}
      <Button spacing="compact" appearance="subtle" onClick={onRemove}>
        Remove
      </Button>
    </Inline>
  );
}

function QuestionSelect({ id, test, questions, onChange }: Omit<TestRowProps, 'onRemove'>) {
  const choices = questions.map((each, index) => ({ value: each.key, label: questionName(each, index) }));
  const choose = (chosen: Choice | null) => {
    const question = questions.find(({ key }) => key === chosen?.value);
    const operator = question && operatorsFor(question)[0];
    if (question && operator && question.key !== test.field)
      onChange(() => ({ field: question.key, operator: operator.name }));
  };
  return (
    <Stack>
      <Label labelFor={`${id}-question`}>Question</Label>
      <Select
        inputId={`${id}-question`}
        options={choices}
        value={choices.find(({ value }) => value === test.field) ?? null}
        placeholder="Deleted question"
        onChange={choose}
      />
    </Stack>
  );
}

interface OperatorSelectProps {
  readonly id: string;
  readonly test: Test;
  readonly tested: Field;
  readonly onChange: TestRowProps['onChange'];
}

function OperatorSelect({ id, test, tested, onChange }: OperatorSelectProps) {
  const choices = operatorsFor(tested).map(({ name, label }) => ({ value: name, label }));
  const choose = (chosen: { readonly value: OperatorName } | null) => {
    if (!chosen) return;
    const { needsOperand } = operatorOf(chosen.value);
    onChange(({ field, operand }) => ({ field, operator: chosen.value, ...(needsOperand && { operand }) }));
  };
  return (
    <Stack>
      <Label labelFor={`${id}-operator`}>Condition</Label>
      <Select
        inputId={`${id}-operator`}
        options={choices}
        value={choices.find(({ value }) => value === test.operator) ?? null}
        isSearchable={false}
        onChange={choose}
      />
    </Stack>
  );
}
