import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import * as z from 'zod';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const Results = z.object({
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })),
});

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the page as it is now, each as its rule and the element; run by the driver, which no page policy binds. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const results: unknown = await page.evaluate(`axe.run(document, { runOnly: ${JSON.stringify(rules)} })`);
  return Results.parse(results).violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
  );
}
