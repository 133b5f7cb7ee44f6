import type { FillingSession } from './filling-session';
import type { Step } from './page-steps';

/** A step as it is said to whoever fills the form. */
export interface StepInWords {
  /** The title of the page, or what the review is called. */
  readonly title: string;
  /** How far it is, such as “Page 2 of 4”. */
  readonly progress: string;
  /** Both in one line, to be read out. */
  readonly announcement: string;
  /** How much of the way it is, from 0 to 1. */
  readonly done: number;
}

/** What is said of steps beside the titles of their pages. */
export interface StepWords {
  readonly review: string;
  readonly lastStep: string;
  page(at: number, of: number): string;
}

/** What is said of steps in English. */
export const englishSteps: StepWords = {
  review: 'Review your answers',
  lastStep: 'Last step',
  page: (at, of) => `Page ${String(at)} of ${String(of)}`,
};

/** Says where a step stands among the steps there are now. */
export function stepInWords(session: FillingSession, step: Step, words: StepWords = englishSteps): StepInWords {
  const { steps } = session.view();
  const at = steps.indexOf(step);
  const done = (at + 1) / steps.length;
  const { review, lastStep } = words;
  if (step === 'review') return { title: review, progress: lastStep, announcement: `${lastStep}: ${review}`, done };
  const progress = words.page(at + 1, steps.filter((each) => each !== 'review').length);
  const label = pageTitle(session, step);
  if (label === undefined) return { title: progress, progress, announcement: progress, done };
  return { title: label, progress, announcement: `${progress}: ${label}`, done };
}

/** The title of a page; missing for a first page that nothing begins. */
export function pageTitle(session: FillingSession, page: number): string | undefined {
  const key = session.form().plan.pages[page]?.key;
  return key === undefined ? undefined : session.field(key)?.label;
}
