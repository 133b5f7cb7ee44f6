import type { Page } from 'playwright-core';
import type { Stage } from '../stage/stage';

/** An issue as it is looked for. */
interface Wanted {
  readonly project: string;
  readonly summary: string;
}

const looks = 20;
const shortWaitMs = 2_000;

/** Looks at the issues of a project, again and again, until one with this summary is there; gives its key. */
export async function findsIssue(stage: Stage, page: Page, { project, summary }: Wanted): Promise<string> {
  const row = page.getByRole('row').filter({ hasText: summary });
  for (let left = looks; left > 0; left -= 1) {
    await page.goto(`${stage.site.url}/projects/${project}`);
    await page.getByRole('table').waitFor();
    const isThere = await row
      .first()
      .waitFor({ timeout: shortWaitMs })
      .then(
        () => true,
        () => false,
      );
    if (isThere) return row.first().getByRole('link').first().innerText();
  }
  throw new Error(`No issue with the summary “${summary}” appeared.`);
}
