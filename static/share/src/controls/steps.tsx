import type { ControlProps } from './control-props';
import { OneOfControl } from './one-of';

/** A number of a few in a row, as radio buttons. */
export function StepsControl({ control: { steps }, value, onChange, ...rest }: ControlProps<'steps'>) {
  const options = steps.map((step) => ({ value: String(step.value), label: step.label }));
  return (
    <div class="steps">
      <OneOfControl
        control={{ kind: 'one-of', options, shown: 'list' }}
        value={typeof value === 'number' ? String(value) : undefined}
        onChange={(chosen) => onChange(Number(chosen))}
        {...rest}
      />
    </div>
  );
}
