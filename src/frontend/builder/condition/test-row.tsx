import { Box, Button, Inline, Label, Select, Stack, xcss } from '@forge/react';
import React from 'react';
import type { Field } from '../../../domain/form/field';
import type { ExpressionTest, Test } from '../../../domain/logic/condition';
import { operatorOf, type OperatorName } from '../../../domain/logic/operators';
import { ExpressionBox } from '../expression/expression-box';
import { Operand } from './operand';
import { operandKind } from './operand-kind';
import { operatorsFor } from './operators-for';
import type { TestableField } from './testable-fields';

type Row = Test | ExpressionTest;

interface TestRowProps {
  readonly id: string;
  readonly test: Row;
  readonly testable: readonly TestableField[];
  /** Whether it cannot be removed. */
  readonly isLast: boolean;
  readonly onChange: (step: (before: Row) => Row) => void;
  readonly onRemove: () => void;
}

const column = xcss({ width: '11rem', flexGrow: '1' });
const wide = xcss({ width: '100%' });

/** One test of a condition: an answer and what it is compared with, read as a sentence, or an expression. */
export function TestRow(props: TestRowProps) {
  const { id, test, isLast, onChange, onRemove } = props;
  return (
    <Inline space="space.100" rowSpace="space.050" shouldWrap alignBlock="end">
      <Box xcss={column}>
        <QuestionSelect {...props} />
      </Box>
      {'expression' in test ? (
        <Box xcss={wide}>
          <ExpressionBox
            id={`${id}-expression`}
            label="Must be true"
            source={test.expression}
            onChange={(expression) => onChange(() => ({ expression: expression ?? '' }))}
          />
        </Box>
      ) : (
        <Comparison {...props} test={test} />
      )}
      <Button spacing="compact" appearance="subtle" isDisabled={isLast} onClick={onRemove}>
        Remove
      </Button>
    </Inline>
  );
}

const asExpression = { value: 'expression', label: 'Written as an expression' };

function QuestionSelect({ id, test, testable, onChange }: TestRowProps) {
  // A key never holds a colon, so no question's choice can be taken for the expression's.
  const questions = testable.map(({ field, name }) => ({ value: `:${field.key}`, label: name }));
  const choices = [...questions, asExpression];
  const chosen = 'expression' in test ? asExpression : questions.find(({ value }) => value === `:${test.field}`);
  const choose = (value: string | undefined) => {
    if (value === undefined || value === chosen?.value) return;
    const question = testable.find(({ field }) => value === `:${field.key}`)?.field;
    const operator = question && operatorsFor(question)[0];
    onChange(() => (operator ? { field: question.key, operator: operator.name } : { expression: '' }));
  };
  return (
    <Stack>
      <Label labelFor={`${id}-question`}>Question</Label>
      <Select
        inputId={`${id}-question`}
        options={choices}
        value={chosen ?? null}
        placeholder="Deleted question"
        onChange={(picked: { readonly value: string } | null) => choose(picked?.value)}
      />
    </Stack>
  );
}

function Comparison({ id, test, testable, onChange }: TestRowProps & { readonly test: Test }) {
  const tested = testable.find(({ field }) => field.key === test.field)?.field;
  if (!tested) return null;
  return (
    <>
      <Box xcss={column}>
        <OperatorSelect id={id} test={test} tested={tested} onChange={onChange} />
      </Box>
      {operatorOf(test.operator).needsOperand ? (
        <Box xcss={column}>
          <Stack>
            <Label labelFor={`${id}-operand`}>Value</Label>
            <Operand
              // A text box keeps what was typed on its own: it starts afresh when something else is entered.
              key={`${test.field}-${operandKind(tested, test.operator)}`}
              id={`${id}-operand`}
              tested={tested}
              operator={test.operator}
              value={test.operand}
              onChange={(operand) => onChange((before) => ('field' in before ? { ...before, operand } : before))}
            />
          </Stack>
        </Box>
      ) : null}
    </>
  );
}

interface OperatorSelectProps extends Pick<TestRowProps, 'id' | 'onChange'> {
  readonly test: Test;
  readonly tested: Field;
}

function OperatorSelect({ id, test, tested, onChange }: OperatorSelectProps) {
  const choices = operatorsFor(tested).map(({ name, label }) => ({ value: name, label }));
  const choose = (chosen: { readonly value: OperatorName } | null) => {
    if (chosen) onChange((before) => ('field' in before ? compared(before, chosen.value, tested) : before));
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

/** A test with another operator; what it is compared with stays where the operator needs something of the same kind. */
function compared({ field, operand, operator: before }: Test, operator: OperatorName, tested: Field): Test {
  const isKept = operatorOf(operator).needsOperand && operandKind(tested, before) === operandKind(tested, operator);
  return { field, operator, ...(isKept && { operand }) };
}
