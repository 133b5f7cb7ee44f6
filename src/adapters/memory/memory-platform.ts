import { memoryDrafts } from './memory-drafts';
import { memoryFormPolicies } from './memory-form-policies';
import { memoryIssueForms } from './memory-issue-forms';
import { memoryMoves } from './memory-moves';
import { memorySiteSettings } from './memory-site-settings';
import { memorySubmissions } from './memory-submissions';
import { emptyPlatformState } from './platform-state';

/** The ports whose data stays inside the platform, in memory; `state` shows all of it. */
export function memoryPlatform() {
  const state = emptyPlatformState();
  return {
    state,
    issueForms: memoryIssueForms(state),
    submissions: memorySubmissions(state),
    drafts: memoryDrafts(state),
    formPolicies: memoryFormPolicies(state),
    moves: memoryMoves(state),
    siteSettings: memorySiteSettings(state),
  };
}
