import type { Stage } from '../stage/stage';
import { holding, look } from './evidence';

/** The submissions with these words in both stores, each by where it lies: `submission` in Forge storage, `submissions` in the gateway's. */
export async function submissionsWith(stage: Stage, words: string): Promise<string[]> {
  const { platform, gateway } = await look(stage);
  return holding([...platform, ...gateway], words).filter((kind) => /^submissions?$/.test(kind));
}
