import { Box } from '@forge/react';
import React from 'react';
import type { PanelView } from '../../contract/app/panel';
import { AppError } from '../../contract/kernel/app-error';
import { JiraId } from '../../domain/identity';
import { panelCall } from '../client/call';
import { FailureMessage } from '../client/failure-message';
import { useLoading } from '../client/use-loading';
import { LoadingNote } from '../words/loading-note';
import { InProductContext, type ProductContext } from '../words/place';
import { FormList } from './form-list';
import { FormScreen } from './form-screen';
import { usePanel } from './use-panel';

const waiting = <LoadingNote>Loading forms…</LoadingNote>;

/** The panel "Forms" of an issue. */
export function IssuePanel() {
  return (
    <InProductContext waiting={waiting}>
      {(context) => <OfIssue issueId={issueIdOf(context)} accountId={context.accountId} />}
    </InProductContext>
  );
}

function issueIdOf({ extension }: ProductContext): string | undefined {
  const issue: unknown = extension.issue;
  const id = typeof issue === 'object' && issue !== null && 'id' in issue ? String(issue.id) : '';
  return JiraId.safeParse(id).data;
}

interface OfIssueProps {
  readonly issueId: string | undefined;
  readonly accountId: string | undefined;
}

function OfIssue({ issueId, accountId }: OfIssueProps) {
  const opening = useLoading(async () => {
    if (issueId === undefined) throw new AppError('not-found');
    return panelCall('panel.open', { issueId });
  }, [issueId]);
  if (opening.state === 'loading') return waiting;
  if (opening.state === 'failed') return <FailureMessage error={opening.error} onRetry={opening.reload} />;
  return <Opened issueId={issueId ?? ''} accountId={accountId} first={opening.value} />;
}

function Opened({ issueId, accountId, first }: OfIssueProps & { readonly issueId: string; readonly first: PanelView }) {
  const panel = usePanel(issueId, first);
  const { screen } = panel;
  switch (screen.kind) {
    case 'list':
      return <FormList panel={panel} />;
    case 'opening':
      return <LoadingNote>Opening the form…</LoadingNote>;
    case 'form': {
      const { id, state, versionHash } = screen.opened.issueForm;
      return (
        <Box key={`${id} ${state} ${versionHash}`}>
          <FormScreen panel={panel} opened={screen.opened} isNew={screen.isNew} accountId={accountId} />
        </Box>
      );
    }
  }
}
