import { AppError } from '../../contract/kernel/app-error';
import type { Page, PageRequest } from '../../domain/page';
import { AnswerTooLarge } from './answer-too-large';

/** Reads a page; asks for half as many items as long as their answer is too large. A shorter page has a `next`. */
export async function pageWithin<Item>(
  request: PageRequest,
  read: (request: PageRequest) => Promise<Page<Item>>,
): Promise<Page<Item>> {
  try {
    return await read(request);
  } catch (error) {
    if (!(error instanceof AnswerTooLarge)) throw error;
    if (request.limit === 1) throw new AppError('gateway-unavailable');
    return pageWithin({ ...request, limit: Math.floor(request.limit / 2) }, read);
  }
}
