import axe from 'axe-core';
import type { Page } from 'playwright-core';
import * as z from 'zod';

const Finding = z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) });
const Report = z.object({ violations: z.array(Finding) });
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on a page as it is now, each as its rule and the element; frames included. */
export async function axeFindings(page: Page): Promise<string[]> {
  // Run by the test driver, which a page's policy does not bind.
  for (const frame of page.frames()) await frame.evaluate(axe.source);
  const report: unknown = await page.evaluate(`axe.run(document, { runOnly: ${JSON.stringify(tags)} })`);
  return Report.parse(report).violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`),
  );
}
