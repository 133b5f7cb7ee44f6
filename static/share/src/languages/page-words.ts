import type { AppError } from '../../../../src/contract/kernel/app-error';
import type { FileBoundsWords } from '../../../../src/domain/filling/file-answer';
import type { StepWords } from '../../../../src/domain/filling/step-in-words';

/** What the page itself says to whoever fills a form. */
export interface PageWords {
  readonly language: string;
  readonly required: string;
  readonly warning: string;
  readonly next: string;
  readonly back: string;
  readonly submit: string;
  readonly sending: string;
  readonly change: string;
  readonly noAnswer: string;
  readonly noValue: string;
  readonly inJira: string;
  readonly issueExample: string;
  readonly chooseOne: string;
  readonly ownAnswer: string;
  readonly date: string;
  readonly time: string;
  readonly from: string;
  readonly to: string;
  readonly signature: string;
  readonly notOrdered: string;
  readonly keepOrder: string;
  readonly filesKept: string;
  readonly remove: string;
  readonly noRows: string;
  readonly addRow: string;
  readonly total: string;
  readonly thanks: string;
  readonly steps: StepWords;
  readonly fileBounds: FileBoundsWords;
  quoted(text: string): string;
  problems(count: number): string;
  timeZone(zone: string): string;
  order(labels: string): string;
  moveUp(label: string): string;
  moveDown(label: string): string;
  notChosen(min: number, max: number): string;
  chosen(value: number): string;
  row(number: number): string;
  inRow(number: number): string;
  removeRow(number: number): string;
  rowAdded(number: number): string;
  rowRemoved(number: number): string;
  mostRows(count: number): string;
  of(label: string): string;
  submitted(form: string): string;
  thanksFor(form: string): string;
  /** The form has changed, and the answers to these questions could not be kept. */
  notKept(labels: readonly string[]): string;
  failure(error: AppError): string;
}
