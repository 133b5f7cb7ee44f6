import React from 'react';
import type { Control } from '../../domain/fields';
import { ConsentControl } from './consent';
import type { ControlProps } from './control-props';
import { DateControl } from './date';
import { FileControl } from './file';
import { FlagControl } from './flag';
import { GroupControl } from './group';
import { IssueControl } from './issue';
import { MatrixControl } from './matrix';
import { MirrorControl } from './mirror';
import { MomentControl } from './moment';
import { MultilineControl } from './multiline';
import { NumberControl } from './number';
import { OneOfControl } from './one-of';
import { OrderControl } from './order';
import { PeriodControl } from './period';
import { PersonControl } from './person';
import { SignatureControl } from './signature';
import { SliderControl } from './slider';
import { SomeOfControl } from './some-of';
import { StepsControl } from './steps';
import { TableControl } from './table';
import { TextControl } from './text';
import { TimeControl } from './time';

type Kind = Control['kind'];

const controls: { readonly [Each in Kind]: React.ComponentType<ControlProps<Each>> } = {
  text: TextControl,
  multiline: MultilineControl,
  number: NumberControl,
  'one-of': OneOfControl,
  'some-of': SomeOfControl,
  flag: FlagControl,
  consent: ConsentControl,
  date: DateControl,
  time: TimeControl,
  moment: MomentControl,
  period: PeriodControl,
  steps: StepsControl,
  slider: SliderControl,
  matrix: MatrixControl,
  order: OrderControl,
  person: PersonControl,
  group: GroupControl,
  issue: IssueControl,
  mirror: MirrorControl,
  signature: SignatureControl,
  file: FileControl,
  table: TableOfControls,
};

/** The control of a field, by its kind; a kind without one does not compile. */
export function FieldControl(props: ControlProps): React.JSX.Element {
  return drawn(props.control.kind, props);
}

function drawn<Each extends Kind>(kind: Each, props: ControlProps<Each>) {
  return React.createElement(controls[kind], props);
}

/** A table draws the control of each of its cells with what draws every control. */
function TableOfControls(props: ControlProps<'table'>) {
  return <TableControl {...props} Cell={FieldControl} />;
}
