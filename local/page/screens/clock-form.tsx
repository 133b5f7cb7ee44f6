import Button from '@atlaskit/button/new';
import { Label } from '@atlaskit/form';
import Textfield from '@atlaskit/textfield';
import { useState, type FormEvent } from 'react';

/** Moves the clock by a number of days somebody types. */
export function ClockForm({ isBusy, onMove }: { readonly isBusy: boolean; readonly onMove: (days: number) => void }) {
  const [days, setDays] = useState('');
  const move = (event: FormEvent) => {
    event.preventDefault();
    if (days !== '' && Number.isInteger(Number(days))) onMove(Number(days));
  };
  return (
    <form onSubmit={move} className="page-inline-form">
      <div>
        <Label htmlFor="clock-days">Days to move</Label>
        <Textfield
          id="clock-days"
          type="number"
          width="small"
          step={1}
          value={days}
          onChange={(event) => setDays(event.currentTarget.value)}
        />
      </div>
      <Button type="submit" isDisabled={isBusy || days === ''}>
        Move clock
      </Button>
    </form>
  );
}
