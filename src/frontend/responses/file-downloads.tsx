import { events } from '@forge/bridge';
import { Frame } from '@forge/react';
import React, { useEffect } from 'react';
import type { StoredFile } from '../../domain/fields/stored-file';

interface FileDownloadsProps {
  readonly formId: string;
  readonly submissionId: string;
  readonly files: readonly StoredFile[];
}

/** Pixels that a button takes in the frame. */
const row = 44;

/**
 * A button for each file of a response that no issue holds. As for the CSV they are a page of their own in a frame, for UI Kit
 * can give a person no file; either side may be there first.
 */
export function FileDownloads({ formId, submissionId, files }: FileDownloadsProps) {
  useEffect(() => {
    const named = files.map(({ id, name }) => ({ id, name }));
    const tell = () => events.emit('formwright:files', { formId, submissionId, files: named });
    const subscription = events.on('formwright:export-ready', tell);
    void tell();
    return () => {
      void subscription.then(({ unsubscribe }) => unsubscribe());
    };
  }, [formId, submissionId, files]);
  return <Frame resource="download" height={`${String(row * (files.length + 1))}px`} />;
}
