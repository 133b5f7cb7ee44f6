import { bounds, type Question } from '../workload';

const options: string[] = [...bounds.options];

const kinds = {
  text: { type: 'string', maxLength: bounds.longest },
  number: { type: 'number', minimum: bounds.min, maximum: bounds.max },
  email: { type: 'string', format: 'email' },
  choice: { type: 'string', enum: options },
} as const;

/** The schema of one answer. */
export const answerSchema = ({ label, kind }: Question) => ({ title: label, ...kinds[kind] });

/** The schema of the answers to these questions, whether shown or not. */
export const answersSchema = (questions: readonly Question[]) => ({
  type: 'object' as const,
  properties: Object.fromEntries(questions.map((question) => [question.key, answerSchema(question)])),
  required: questions.flatMap(({ key, required }) => (required ? [key] : [])),
});

/** What the answer of another question is when a threshold is met. */
export const thresholdSchema = ({ operator, than }: NonNullable<Question['showWhen']>) =>
  operator === 'at-least' ? { minimum: than } : { maximum: than };
