import { Box, Inline, LoadingButton, Stack, Text, xcss } from '@forge/react';
import React, { useState } from 'react';
import type { OpenedDesign } from '../../contract/app/forms';
import { designChanges } from '../builder/design-changes';
import type { Design } from '../builder/use-design';
import { formsCall } from '../client/call';
import { FailureMessage } from '../client/failure-message';
import { useAction } from '../forms/use-action';
import { AccessFields } from './access-fields';
import { DeleteForm } from './delete-form';
import { RespondentFields } from './respondent-fields';
import { accessOf } from './settings-draft';
import type { Settings } from './use-settings';
import { VersionList } from './version-list';

interface SettingsTabProps {
  readonly opened: OpenedDesign;
  readonly design: Design;
  readonly settings: Settings;
  readonly onOpened: (opened: OpenedDesign) => void;
  readonly onReload: () => void;
  readonly onDeleted: () => void;
}

const column = xcss({ maxWidth: '40rem' });

/** Who may do what with a form, its versions, and its end. */
export function SettingsTab({ opened, design, settings, onOpened, onReload, onDeleted }: SettingsTabProps) {
  const { form } = opened;
  const [isSaved, setIsSaved] = useState(false);
  const saving = useAction(async () => {
    const draft = settings.read();
    const { revision } = design.read();
    const saved = await formsCall('forms.save-settings', {
      formId: form.id,
      revision,
      access: accessOf(draft),
      settings: draft.settings,
    });
    design.apply(designChanges.adopt(saved));
    onOpened(saved);
    setIsSaved(true);
  });
  const change: Settings['change'] = (step) => {
    setIsSaved(false);
    settings.change(step);
  };
  return (
    <Box paddingBlock="space.200" xcss={column}>
      <Stack space="space.400">
        <Stack space="space.200">
          <AccessFields draft={settings.draft} onChange={change} />
          <RespondentFields draft={settings.draft} onChange={change} />
          <SettingsFailure saving={saving} onReload={onReload} />
          <Inline space="space.100" alignBlock="center" shouldWrap>
            <LoadingButton appearance="primary" isLoading={saving.isRunning} onClick={saving.run}>
              Save settings
            </LoadingButton>
            <Box role="status">{isSaved ? <Text color="color.text.subtle">Settings saved</Text> : null}</Box>
          </Inline>
        </Stack>
        <VersionList versions={opened.versions} />
        <DeleteForm opened={opened} onDeleted={onDeleted} />
      </Stack>
    </Box>
  );
}

interface SettingsFailureProps {
  readonly saving: ReturnType<typeof useAction>;
  readonly onReload: () => void;
}

function SettingsFailure({ saving: { error, run }, onReload }: SettingsFailureProps) {
  if (!error) return null;
  if (error.code === 'conflict')
    return <FailureMessage error={error} onRetry={onReload} retryLabel="Reload the form" />;
  return <FailureMessage error={error} onRetry={run} />;
}
