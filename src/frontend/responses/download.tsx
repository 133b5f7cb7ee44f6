import { events } from '@forge/bridge';
import { Frame } from '@forge/react';
import React, { useEffect } from 'react';

interface DownloadProps {
  readonly form: { readonly id: string; readonly name: string };
}

/**
 * The button that downloads the responses as CSV. UI Kit can give a person no file, so the button is a page of its own
 * in a frame (resource `download`), which hears by an event which form it is for. Either side may be there first:
 * the page says when it is ready, and this side says the form at once and at every such word.
 */
export function Download({ form: { id, name } }: DownloadProps) {
  useEffect(() => {
    const tell = () => events.emit('formwright:export', { formId: id, name });
    const subscription = events.on('formwright:export-ready', tell);
    void tell();
    return () => {
      void subscription.then(({ unsubscribe }) => unsubscribe());
    };
  }, [id, name]);
  return <Frame resource="download" height="40px" />;
}
