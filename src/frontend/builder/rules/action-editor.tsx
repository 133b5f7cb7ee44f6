import { Label, Stack, Text, TextArea } from '@forge/react';
import React, { useState } from 'react';
import { fieldTypeOf } from '../../../domain/fields';
import { formPages } from '../../../domain/form/form-pages';
import type { RuleAction } from '../../../domain/form/form-rule';
import { eventText } from '../../controls/event-text';
import { ExpressionBox } from '../expression/expression-box';
import { useFormParts } from '../form-parts';
import { actionKinds } from './action-kinds';
import { Choice } from './choice';
import { pageTitle } from './rule-sentence';
import { settableFields } from './settable-fields';

interface ActionProps<Action extends RuleAction = RuleAction> {
  readonly id: string;
  readonly action: Action;
  readonly onChange: (step: (before: RuleAction) => RuleAction) => void;
}

/** What a rule does: its kind, and what that kind needs. */
export function ActionEditor({ id, action, onChange }: ActionProps) {
  const fields = useFormParts();
  const kinds = actionKinds.map(({ kind, label }) => ({ value: kind, label }));
  return (
    <Stack space="space.100">
      <Choice
        id={`${id}-kind`}
        label="Then"
        choices={kinds}
        value={action.kind}
        onChoose={(chosen) => {
          const kind = actionKinds.find((each) => each.kind === chosen);
          if (kind && kind.kind !== action.kind) onChange(() => kind.begin(fields));
        }}
      />
      {action.kind === 'set-value' ? <SetValue id={id} action={action} onChange={onChange} /> : null}
      {action.kind === 'skip-to' ? <SkipTo id={id} action={action} onChange={onChange} /> : null}
      {action.kind === 'end' ? <End id={id} action={action} onChange={onChange} /> : null}
    </Stack>
  );
}

type Of<Kind extends RuleAction['kind']> = Extract<RuleAction, { kind: Kind }>;

function SetValue({ id, action, onChange }: ActionProps<Of<'set-value'>>) {
  const settable = settableFields(useFormParts());
  const set = settable.find(({ field }) => field.key === action.field)?.field;
  const change = (edit: Partial<Of<'set-value'>>) =>
    onChange((before) => (before.kind === 'set-value' ? { ...before, ...edit } : before));
  return (
    <Stack space="space.100">
      <Choice
        id={`${id}-field`}
        label="Set the answer of"
        choices={settable.map(({ field, name }) => ({ value: field.key, label: name }))}
        value={action.field}
        onChoose={(field) => change({ field })}
      />
      <ExpressionBox
        id={`${id}-value`}
        label="To this value"
        help='An expression, for example 12 or "Norway". The answer cannot be changed while the rule holds.'
        source={action.value}
        gives={set && fieldTypeOf(set.type).value}
        onChange={(value) => change({ value: value ?? '' })}
      />
    </Stack>
  );
}

function SkipTo({ id, action, onChange }: ActionProps<Of<'skip-to'>>) {
  const fields = useFormParts();
  const pages = formPages(fields).slice(1);
  const choices = pages.map((page) => ({ value: page.key ?? '', label: pageTitle(page, fields) }));
  return (
    <Stack space="space.100">
      {pages.length === 0 ? <Text>There is one page only. Add a page first, below the questions.</Text> : null}
      <Choice
        id={`${id}-page`}
        label="To page"
        choices={choices}
        value={action.page}
        onChoose={(page) => onChange((before) => (before.kind === 'skip-to' ? { ...before, page } : before))}
      />
      <After id={id} action={action} onChange={onChange} />
    </Stack>
  );
}

function End({ id, action, onChange }: ActionProps<Of<'end'>>) {
  const [initial] = useState(action.message);
  const say = (message: string) => onChange((before) => (before.kind === 'end' ? { ...before, message } : before));
  return (
    <Stack space="space.100">
      <Stack>
        <Label labelFor={`${id}-message`}>Message</Label>
        <TextArea
          id={`${id}-message`}
          name={`${id}-message`}
          minimumRows={2}
          resize="smart"
          defaultValue={initial}
          onChange={(event) => say(eventText(event))}
        />
      </Stack>
      <After id={id} action={action} onChange={onChange} />
    </Stack>
  );
}

/** After which page a rule takes over; the first page is kept by no key, as nothing has to begin it. */
function After({ id, action, onChange }: ActionProps<Of<'skip-to'> | Of<'end'>>) {
  const fields = useFormParts();
  const choices = formPages(fields).map((page, at) => ({
    value: at === 0 ? '' : (page.key ?? ''),
    label: pageTitle(page, fields),
  }));
  const choose = (key: string) =>
    onChange((before) => (before.kind === 'set-value' ? before : { ...before, after: key === '' ? undefined : key }));
  return (
    <Choice id={`${id}-after`} label="After page" choices={choices} value={action.after ?? ''} onChoose={choose} />
  );
}
