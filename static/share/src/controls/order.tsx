import { useEffect, useRef } from 'preact/hooks';
import type { Option } from '../../../../src/domain/fields';
import { movedOption, orderedOptions } from '../../../../src/domain/filling/order-answer';
import { useWords } from '../reading';
import type { ControlProps } from './control-props';

/** All options in order, moved by buttons; the order they come in counts only once it is kept or changed. */
export function OrderControl({ control, id, value, onChange, onLeave }: ControlProps<'order'>) {
  const words = useWords();
  const ordered = orderedOptions(control.options, value);
  const isRanked = value !== undefined;
  const listRef = useRef<HTMLOListElement>(null);
  const nextRef = useRef<HTMLElement>(null);
  // A browser takes the focus from what moves within its list, and from what goes: it comes back here.
  useEffect(() => {
    nextRef.current?.focus();
    nextRef.current = null;
  });
  const move = (option: Option, places: number, button: HTMLButtonElement) => {
    nextRef.current = button;
    onChange(movedOption(ordered, option.value, places));
  };
  const keep = () => {
    nextRef.current = listRef.current;
    onChange(ordered.map((each) => each.value));
  };
  return (
    <>
      <ol ref={listRef} id={id} class="order" tabIndex={-1} onBlur={onLeave}>
        {ordered.map((option) => (
          <Place key={option.value} option={option} onMove={move} />
        ))}
      </ol>
      <p class="help" role="status">
        {isRanked ? words.order(ordered.map(({ label }) => label).join(', ')) : words.notOrdered}
      </p>
      {!isRanked && (
        <button type="button" class="secondary" onClick={keep}>
          {words.keepOrder}
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
  const words = useWords();
  const ways = [
    { name: words.moveUp(option.label), sign: '↑', places: -1 },
    { name: words.moveDown(option.label), sign: '↓', places: 1 },
  ];
  return (
    <li>
      <span class="place">
        {ways.map(({ name, sign, places }) => (
          <button
            key={name}
            type="button"
            class="secondary"
            aria-label={name}
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
