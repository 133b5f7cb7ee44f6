import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { LocalIssue, LocalModule } from '../../site/host-api';
import { attempt } from '../flag-store';
import { hostCalls } from '../host-calls';
import { ModuleIcon } from '../shell/module-icon';
import { panelId } from './panel-id';

interface IssuePanelButtonProps {
  readonly module: LocalModule;
  readonly issue: LocalIssue;
  readonly onShown: (issue: LocalIssue) => void;
}

/** Shows a panel of the app on the issue, for everybody and from then on; goes to it when it is there already. */
export function IssuePanelButton({ module, issue, onShown }: IssuePanelButtonProps) {
  const [isBusy, setBusy] = useState(false);
  const show = () => {
    if (issue.shownPanels.includes(module.key)) {
      document.getElementById(panelId(module.key))?.focus();
      return;
    }
    setBusy(true);
    void attempt(async () =>
      onShown(await hostCalls.showPanel({ issueKey: issue.key, moduleKey: module.key })),
    ).finally(() => setBusy(false));
  };
  return (
    <Button iconBefore={() => <ModuleIcon module={module} />} isLoading={isBusy} onClick={show}>
      {module.title}
    </Button>
  );
}
