import type { Page } from 'playwright-core';
import * as z from 'zod';
import { Result } from '../../../src/contract/kernel/result';

const Answer = z.object({ result: Result });

/** Makes a call of the Forms page past its interface, as whoever acts in this browser: the code of a refusal, or `ok`. */
export async function callsPastThePage(page: Page, functionKey: string, payload: object): Promise<string> {
  const answered = await page.evaluate(
    async (input) => {
      const response = await fetch('/api/invoke', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(input),
      });
      const answer: unknown = await response.json();
      return answer;
    },
    { moduleKey: 'forms', functionKey, payload },
  );
  const { result } = Answer.parse(answered);
  return result.ok ? 'ok' : result.error.code;
}
