import { createElement, type ComponentType } from 'preact';
import type { Control } from '../../../../src/domain/fields';
import { ConsentControl } from './consent';
import type { ControlProps } from './control-props';
import { DateControl } from './date';
import { FileControl } from './file';
import { FlagControl } from './flag';
import { InJiraControl } from './in-jira';
import { IssueControl } from './issue';
import { MatrixControl } from './matrix';
import { MomentControl } from './moment';
import { MultilineControl } from './multiline';
import { NumberControl } from './number';
import { OneOfControl } from './one-of';
import { OrderControl } from './order';
import { PeriodControl } from './period';
import { SignatureControl } from './signature';
import { SliderControl } from './slider';
import { SomeOfControl } from './some-of';
import { StepsControl } from './steps';
import { TableControl } from './table';
import { TextControl } from './text';
import { TimeControl } from './time';

type Kind = Control['kind'];

const controls: { readonly [Each in Kind]: ComponentType<ControlProps<Each>> } = {
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
  person: InJiraControl,
  group: InJiraControl,
  issue: IssueControl,
  mirror: InJiraControl,
  signature: SignatureControl,
  file: FileControl,
  table: TableOfControls,
};

/** Draws the control of any kind; a kind that is missing here does not compile. */
export function ControlOf(props: ControlProps<Kind>) {
  return drawn(props.control.kind, props);
}

function drawn<Each extends Kind>(kind: Each, props: ControlProps<Each>) {
  return createElement(controls[kind], props);
}

/** A table draws the control of each of its cells with what draws every control. */
function TableOfControls(props: ControlProps<'table'>) {
  return <TableControl {...props} Cell={ControlOf} />;
}
