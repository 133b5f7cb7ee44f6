/** How far the move of a shared submission into an issue has come. */
export interface MoveIntent {
  readonly submissionId: string;
  /** When an issue was last asked for; written before it is. */
  readonly askedAt: number;
  readonly issueId?: string;
}

/** The moves under way, kept beside the answers' new home. */
export interface Moves {
  get(submissionId: string): Promise<MoveIntent | undefined>;
  /** Writes the intent where none is, or where the stored one is the given one. */
  begin(intent: MoveIntent, previous: MoveIntent | undefined): Promise<'written' | 'conflict'>;
  save(intent: MoveIntent): Promise<void>;
  delete(submissionId: string): Promise<void>;
  /** Moves that were begun and not ended, at most 100. May lag behind the newest change. */
  begun(): Promise<readonly MoveIntent[]>;
}
