import { AutoDismissFlag, default as Flag } from '@atlaskit/flag';
import { FlagGroup } from '@atlaskit/flag/flag-group';
import ErrorIcon from '@atlaskit/icon/core/status-error';
import InformationIcon from '@atlaskit/icon/core/status-information';
import SuccessIcon from '@atlaskit/icon/core/status-success';
import WarningIcon from '@atlaskit/icon/core/status-warning';
import { useSyncExternalStore } from 'react';
import type { FlagRequest } from '../bridge/flag-request';
import { pageFlags } from './flag-store';

const icons = {
  info: <InformationIcon label="Info" color="var(--ds-icon-information)" />,
  success: <SuccessIcon label="Success" color="var(--ds-icon-success)" />,
  warning: <WarningIcon label="Warning" color="var(--ds-icon-warning)" />,
  error: <ErrorIcon label="Error" color="var(--ds-icon-danger)" />,
};

function flagProps(flag: FlagRequest) {
  return {
    id: flag.id,
    title: flag.title ?? '',
    description: flag.description,
    icon: icons[flag.type ?? 'info'],
    // Guess: an appearance makes a flag bold, as Atlaskit's does; a type only chooses its icon.
    appearance: flag.appearance ?? 'normal',
    actions: (flag.actions ?? []).map((action) => ({ content: action.text, onClick: () => void action.onClick?.() })),
  } as const;
}

/** The flags in the corner of the page, those of apps included. */
export function PageFlags() {
  const flags = useSyncExternalStore(pageFlags.subscribe, pageFlags.current);
  return (
    <FlagGroup onDismissed={(id) => pageFlags.close(id)}>
      {flags.map((flag) =>
        flag.isAutoDismiss === true ? (
          <AutoDismissFlag key={flag.id} {...flagProps(flag)} />
        ) : (
          <Flag key={flag.id} {...flagProps(flag)} />
        ),
      )}
    </FlagGroup>
  );
}
