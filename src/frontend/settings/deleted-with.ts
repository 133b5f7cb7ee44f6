/** How much belongs to a form, as far as it is known yet. */
export interface FormParts {
  readonly versions: number;
  readonly links?: number;
  readonly responses?: number;
  readonly moreResponses?: boolean;
}

/** What is deleted with a form, a line for each kind. */
export function deletedWith({ versions, links, responses, moreResponses = false }: FormParts): readonly string[] {
  return [
    'its draft and settings',
    counted(versions, 'published version'),
    links === undefined ? 'all shared links' : counted(links, 'shared link'),
    responsesText(responses, moreResponses),
    'its open forms on issues, with their drafts',
  ];
}

function responsesText(count: number | undefined, isMore: boolean): string {
  if (count === 0) return 'no responses';
  return `${amountText(count, isMore)}, including those on issues`;
}

function amountText(count: number | undefined, isMore: boolean): string {
  if (count === undefined) return 'all responses';
  return isMore ? `all responses (more than ${String(count)})` : counted(count, 'response');
}

function counted(count: number, noun: string): string {
  if (count === 0) return `no ${noun}s`;
  return count === 1 ? `1 ${noun}` : `${String(count)} ${noun}s`;
}
