import { useEffect, useRef } from 'preact/hooks';
import type { Option } from '../../../../src/domain/fields';
import { movedOption, orderedOptions } from '../../../../src/domain/filling/order-answer';
import type { ControlProps } from './control-props';

/** All options in order, moved by buttons; the order they come in counts only once it is kept or changed. */
export function OrderControl({ control, id, value, onChange, onLeave }: ControlProps<'order'>) {
  const ordered = orderedOptions(control.options, value);
  const isRanked = value !== undefined;
  const pressedRef = useRef<HTMLButtonElement>(null);
  // A browser takes the focus from an element that moves within its list: the pressed button gets it back.
  useEffect(() => {
    pressedRef.current?.focus();
    pressedRef.current = null;
  });
  const move = (option: Option, places: number, button: HTMLButtonElement) => {
    pressedRef.current = button;
    onChange(movedOption(ordered, option.value, places));
  };
  return (
    <>
      <ol id={id} class="order" tabIndex={-1} onBlur={onLeave}>
        {ordered.map((option) => (
          <Place key={option.value} option={option} onMove={move} />
        ))}
      </ol>
      <p class="help" role="status">
        {isRanked ? `Your order: ${ordered.map(({ label }) => label).join(', ')}` : 'Not ordered yet.'}
      </p>
      {!isRanked && (
        <button type="button" class="secondary" onClick={() => onChange(ordered.map((each) => each.value))}>
          Keep this order
        </button>
      )}
    </>
  );
}

interface PlaceProps {
  readonly option: Option;
  onMove(option: Option, places: number, button: HTMLButtonElement): void;
}

function Place({ option, onMove }: PlaceProps) {
  const ways = [
    { name: 'up', sign: '↑', places: -1 },
    { name: 'down', sign: '↓', places: 1 },
  ] as const;
  return (
    <li>
      <span class="place">
        {ways.map(({ name, sign, places }) => (
          <button
            key={name}
            type="button"
            class="secondary"
            aria-label={`Move ${option.label} ${name}`}
            onClick={({ currentTarget }) => onMove(option, places, currentTarget)}
          >
            {sign}
          </button>
        ))}
        {option.label}
      </span>
    </li>
  );
}
