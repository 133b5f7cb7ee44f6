import { fieldTypeOf, type SettingControl } from '../../../domain/fields';
import type { Field } from '../../../domain/form/field';
import { ExpressionSource } from '../../../domain/logic/expression/expression-source';
import { readOptions } from '../settings/option-list';
import { plainJson } from '../settings/plain-json';
import { renamedCondition } from './renamed-condition';
import { renamedSource } from './renamed-source';
import { renamedTemplate } from './renamed-text';
import type { Renaming } from './renaming';

const uses = ['showWhen', 'requireWhen', 'enableWhen'] as const;

/** A part of a form with a key renamed in everything it says of other parts; its own key stays. */
export function renamedField(field: Field, renaming: Renaming): Field {
  const { label, help, defaultValue, checks } = field;
  return {
    ...field,
    label: renamedTemplate(label, renaming),
    ...(help !== undefined && { help: renamedTemplate(help, renaming) }),
    ...renamedConditions(field, renaming),
    ...(defaultValue !== undefined && { defaultValue: renamedSource(defaultValue, renaming) }),
    ...(checks && {
      checks: checks.map((check) => ({ ...check, expression: renamedSource(check.expression, renaming) })),
    }),
    settings: fieldTypeOf(field.type).settingControls.reduce(
      (settings, control) => renamedSetting(settings, control, renaming),
      field.settings,
    ),
  };
}

type Conditional = Partial<Pick<Field, (typeof uses)[number]>>;

function renamedConditions(holder: Conditional, renaming: Renaming): Conditional {
  return Object.fromEntries(
    uses.flatMap((use) => {
      const condition = holder[use];
      return condition ? [[use, renamedCondition(condition, renaming)]] : [];
    }),
  );
}

type Settings = Field['settings'];

function renamedSetting(settings: Settings, { name, kind, names = [] }: SettingControl, renaming: Renaming): Settings {
  const value = settings[name];
  if (kind === 'options' && value !== undefined) {
    const options = readOptions(value).map((option) => ({ ...option, ...renamedConditions(option, renaming) }));
    return { ...settings, [name]: plainJson(options) };
  }
  const source =
    kind === 'expression' && !names.includes(renaming.from) ? ExpressionSource.safeParse(value) : undefined;
  return source?.success ? { ...settings, [name]: renamedSource(source.data, renaming) } : settings;
}
