import React from 'react';
import type { OpenedForm } from '../../contract/app/panel';
import { isFillable } from '../../domain/submission/issue-form-state';
import { FillForm } from './fill-form';
import { RemoveForm } from './remove-form';
import { SubmittedForm } from './submitted-form';
import type { Panel } from './use-panel';

interface FormScreenProps {
  readonly panel: Panel;
  readonly opened: OpenedForm;
  readonly isNew: boolean;
  readonly accountId: string | undefined;
}

/** One form of the issue, to fill or to read. */
export function FormScreen({ panel, opened, isNew, accountId }: FormScreenProps) {
  const { issueForm } = opened;
  const mayRemove = panel.view.mayAdd && issueForm.submissionId === undefined;
  const menu = mayRemove ? <RemoveForm panel={panel} issueForm={issueForm} /> : undefined;
  const common = { issueId: panel.issueId, opened, onBack: panel.showList, menu };
  if (mayFill(opened, accountId))
    return (
      <FillForm {...common} onReplaced={panel.update} onSubmitted={(submitted) => panel.update(submitted, true)} />
    );
  return <SubmittedForm {...common} isNew={isNew} onReopened={panel.update} />;
}

/** An open form is anybody's to fill, a reopened one only its respondent's. */
function mayFill({ issueForm: { state, submittedBy } }: OpenedForm, accountId: string | undefined): boolean {
  return isFillable(state) && (state !== 'reopened' || submittedBy === accountId);
}
