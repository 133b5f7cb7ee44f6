import { Button, Inline } from '@forge/react';
import React, { useState } from 'react';
import type { DraftSaver } from './draft-saver';
import type { DraftStatus } from './draft-status';

interface BackButtonProps {
  readonly status?: DraftStatus;
  readonly saver?: DraftSaver;
  readonly menu?: React.JSX.Element;
  onBack(): void;
}

/** Goes back to the list of forms, saving the draft first. Where that fails it stays and asks for a second click. */
export function BackButton({ status, saver, menu, onBack }: BackButtonProps) {
  const [isTried, setIsTried] = useState(false);
  const isUnsaved = isTried && (status?.kind === 'failed' || status?.kind === 'conflict');
  const back = async () => {
    if (isUnsaved || !saver) return onBack();
    setIsTried(true);
    await saver.saveNow();
    const { kind } = saver.status();
    if (kind !== 'failed' && kind !== 'conflict') onBack();
  };
  return (
    <Inline spread="space-between" alignBlock="center" shouldWrap>
      <Button appearance="subtle" spacing="compact" iconBefore="arrow-left" onClick={() => void back()}>
        {isUnsaved ? 'Leave without saving' : 'All forms'}
      </Button>
      {menu}
    </Inline>
  );
}
