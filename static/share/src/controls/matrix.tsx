import type { Option } from '../../../../src/domain/fields';
import { matrixAnswer, matrixChoices } from '../../../../src/domain/filling/matrix-answer';
import type { ControlProps } from './control-props';

/** One choice for each row: a table where there is room, the rows below each other where there is not. */
export function MatrixControl(props: ControlProps<'matrix'>) {
  const { rows, options } = props.control;
  return (
    <table class="matrix">
      <thead>
        <tr>
          <td />
          {options.map(({ value, label }) => (
            <th key={value} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <Row key={row.value} row={row} at={at} {...props} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps extends ControlProps<'matrix'> {
  readonly row: Option;
  readonly at: number;
}

function Row({ row, at, control, id, value, onChange, onLeave }: RowProps) {
  const chosen = matrixChoices(value).get(row.value);
  return (
    <tr>
      <th scope="row">{row.label}</th>
      {control.options.map((option, place) => (
        <td key={option.value}>
          <label class="choice">
            <input
              id={at === 0 && place === 0 ? id : undefined}
              type="radio"
              name={`${id}-${row.value}`}
              aria-label={`${row.label}: ${option.label}`}
              checked={chosen === option.value}
              onChange={() => onChange(matrixAnswer(value, row.value, option.value))}
              onBlur={onLeave}
            />
            <span class="option">{option.label}</span>
          </label>
        </td>
      ))}
    </tr>
  );
}
