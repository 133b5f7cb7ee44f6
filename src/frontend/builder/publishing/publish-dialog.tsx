import { Text } from '@forge/react';
import React, { useMemo, useState } from 'react';
import { Confirm } from '../../forms/confirm';
import { contentOf, isUnsaved } from '../design-state';
import { publishReasons } from '../reasons/publish-reasons';
import type { Design } from '../use-design';
import type { Saving } from '../use-saving';
import { FaultsFirst } from './faults-first';
import { NextVersion } from './next-version';

interface PublishDialogProps {
  readonly formId: string;
  readonly design: Design;
  readonly saving: Saving;
  readonly onClose: () => void;
}

/** Asks before a version is published, and says what that means; of a design with faults it says what to mend first. */
export function PublishDialog({ formId, design: { state }, saving, onClose }: PublishDialogProps) {
  const reasons = useMemo(() => publishReasons(contentOf(state)), [state]);
  // While the dialog is open: once the version is published, it is not the one after it that is asked about.
  const [latestVersion] = useState(state.latestVersion);
  const version = String(latestVersion + 1);
  if (reasons.length > 0) {
    const backToMend = () => {
      // The reasons stay on the page until each is mended.
      void saving.take('tellFaults');
      onClose();
    };
    return <FaultsFirst version={version} reasons={reasons} onClose={backToMend} />;
  }
  const publish = async () => {
    await saving.take('publish');
    onClose();
  };
  return (
    <Confirm title={`Publish version ${version}?`} confirm="Publish" onConfirm={publish} onClose={onClose}>
      {isUnsaved(state) ? <Text>Your changes are saved first.</Text> : null}
      <Text>{`People who open the form from now on get version ${version}. Forms already on issues stay on their version.`}</Text>
      {latestVersion === 0 ? null : <NextVersion formId={formId} version={version} state={state} />}
    </Confirm>
  );
}
