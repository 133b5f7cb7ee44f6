import * as z from 'zod';
import { Id, Instant, JiraId } from '../../../domain/identity';
import type { MoveIntent } from '../../../ports/moves';
import { nobody, type Entity } from './entity';

const StoredIntent: z.ZodType<MoveIntent> = z
  .strictObject({ submissionId: Id, askedAt: Instant, issueId: JiraId.optional() })
  .transform(({ issueId, ...intent }) => (issueId === undefined ? intent : { ...intent, issueId }));

/** The moves of shared submissions into issues that are under way. */
export const moveEntity: Entity<MoveIntent, { readonly submissionId: string }> = {
  name: 'move',
  value: StoredIntent,
  key: ({ submissionId }) => `move:${submissionId}`,
  attributes: ({ askedAt, issueId }) => ({ askedAt, issueId: issueId ?? nobody }),
};
