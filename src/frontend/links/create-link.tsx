import { Inline, Label, Stack, Toggle } from '@forge/react';
import React, { useState } from 'react';
import type { LinkView } from '../../contract/app/links';
import type { SharedLink } from '../../domain/submission/shared-link';
import { formsCall } from '../client/call';
import { Dialog } from '../forms/dialog';
import { RadioChoice } from '../forms/radio-choice';
import { useAction } from '../forms/use-action';
import { audienceText } from './audience-text';
import { IssueTarget } from './issue-target';
import { emptyTarget, targetFault, type TargetDraft } from './target-draft';

interface CreateLinkProps {
  readonly formId: string;
  readonly onClose: () => void;
  readonly onCreated: (view: LinkView) => void;
}

const audiences = (['anyone', 'jira-users'] as const).map((value) => ({ value, label: audienceText(value) }));

/** Asks for whom a new link is and whether its responses create issues, and creates it. */
export function CreateLink({ formId, onClose, onCreated }: CreateLinkProps) {
  const [audience, setAudience] = useState<SharedLink['audience']>('anyone');
  const [target, setTarget] = useState<TargetDraft>();
  const [fault, setFault] = useState<string>();
  const creating = useAction(async () => {
    const { projectId = '', issueTypeId = '', summary } = target ?? emptyTarget;
    const createsIssue = target && { projectId, issueTypeId, summary };
    onCreated(await formsCall('links.create', { formId, audience, createsIssue }));
  });
  const create = () => {
    const found = target && targetFault(target);
    setFault(found);
    if (found === undefined) creating.run();
  };
  const change = (step: (before: TargetDraft) => TargetDraft) => setTarget((before) => before && step(before));
  return (
    <Dialog title="Create shared link" confirm="Create" action={creating} onConfirm={create} onClose={onClose}>
      <Stack space="space.200">
        <RadioChoice
          name="audience"
          label="Who can fill the form"
          options={audiences}
          value={audience}
          onChange={setAudience}
        />
        <Inline space="space.100" alignBlock="center">
          <Toggle
            id="creates-issue"
            isChecked={target !== undefined}
            onChange={() => setTarget((before) => (before ? undefined : emptyTarget))}
          />
          <Label labelFor="creates-issue">Create an issue from each response</Label>
        </Inline>
        {target ? <IssueTarget target={target} fault={fault} onChange={change} /> : null}
      </Stack>
    </Dialog>
  );
}
