import { shot } from './shot';
import type { Stage } from './stage';

/**
 * Tells steps that build on each other: each is a test, and those after a failed one say which it was.
 * `after` runs when a step has gone well.
 */
export function story(
  stage: () => Stage,
  after: () => Promise<void> = async () => undefined,
): (step: string, act: () => Promise<void>) => void {
  let failed: string | undefined;
  return (step, act) => {
    test(step, async () => {
      if (failed !== undefined) throw new Error(`Not tried, because an earlier step failed: ${failed}`);
      try {
        await act();
        await after();
      } catch (error) {
        failed = step;
        await keepPictures(stage());
        throw error;
      }
    });
  };
}

async function keepPictures(stage: Stage): Promise<void> {
  for (const [index, page] of stage.pages().entries()) await shot(page, `failed-${String(index)}`);
}
