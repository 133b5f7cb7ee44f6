import type { MoveIntent, Moves } from '../../ports/moves';
import { kept } from './kept';
import type { PlatformState } from './platform-state';

function isSame(one: MoveIntent | undefined, other: MoveIntent | undefined): boolean {
  return one?.askedAt === other?.askedAt && one?.issueId === other?.issueId;
}

/** The port `Moves` in memory. */
export function memoryMoves({ moves }: PlatformState): Moves {
  return {
    get: async (submissionId) => moves.get(submissionId),
    begin: async (intent, previous) => {
      if (!isSame(moves.get(intent.submissionId), previous)) return 'conflict';
      moves.set(intent.submissionId, kept(intent));
      return 'written';
    },
    save: async (intent) => {
      moves.set(intent.submissionId, kept(intent));
    },
    delete: async (submissionId) => {
      moves.delete(submissionId);
    },
    begun: async () => [...moves.values()].slice(0, 100),
  };
}
