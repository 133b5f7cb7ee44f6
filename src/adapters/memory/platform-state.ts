import type { FormPolicy } from '../../domain/form/form';
import type { Version } from '../../domain/form/version';
import type { MakerPolicy } from '../../domain/policy/maker-policy';
import type { Draft } from '../../domain/submission/draft';
import type { IssueRecord } from '../../domain/submission/issue-form';
import type { Submission } from '../../domain/submission/submission';
import type { MoveIntent } from '../../ports/moves';

/** Everything the platform would keep of one installation, by key. */
export interface PlatformState {
  readonly issues: Map<string, IssueRecord>;
  readonly submissions: Map<string, Submission>;
  readonly drafts: Map<string, Draft>;
  readonly versions: Map<string, Version>;
  readonly policies: Map<string, FormPolicy>;
  readonly moves: Map<string, MoveIntent>;
  readonly makers: Map<'makers', MakerPolicy>;
}

/** The state of an installation that was just made. */
export function emptyPlatformState(): PlatformState {
  return {
    issues: new Map(),
    submissions: new Map(),
    drafts: new Map(),
    versions: new Map(),
    policies: new Map(),
    moves: new Map(),
    makers: new Map(),
  };
}

/** The key of a draft. */
export function draftKey({
  issueFormId,
  accountId,
}: {
  readonly issueFormId: string;
  readonly accountId: string;
}): string {
  return `${issueFormId} ${accountId}`;
}

/** The key of a pinned version. */
export function versionKey({ formId, hash }: { readonly formId: string; readonly hash: string }): string {
  return `${formId} ${hash}`;
}

/** Deletes the entries whose value passes. */
export function deleteWhere<Value>(map: Map<string, Value>, passes: (value: Value) => boolean): void {
  for (const [key, value] of map) if (passes(value)) map.delete(key);
}
