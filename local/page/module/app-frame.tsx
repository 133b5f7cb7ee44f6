import Spinner from '@atlaskit/spinner';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Callback } from '../../bridge/callback';
import { connectFrame } from '../../bridge/connect-frame';
import type { ForgeDoc } from '../../bridge/forge-doc';
import type { UnknownRecord } from '../../bridge/record';
import { ForgeTree } from '../../renderer/forge-tree';
import { addressOf, followAddress } from '../follow-request';
import { reportProblem } from '../flag-store';
import { peopleDirectory } from '../people-directory';
import { createFrameHost } from './create-frame-host';
import type { ModuleSession } from './module-session';
import { resourceAddress } from './resource-address';
import { SlowStart } from './slow-start';
import { useDrawnDoc } from './use-drawn-doc';

// What Jira gives an app's frame; the origin of the resources is not the page's, so the app stays outside it.
const sandbox = [
  'allow-downloads',
  'allow-forms',
  'allow-modals',
  'allow-pointer-lock',
  'allow-popups',
  'allow-popups-to-escape-sandbox',
  'allow-same-origin',
  'allow-scripts',
].join(' ');

// The bridge tells the page's origin from the referrer where the browser does not know ancestors.
const referrerPolicy = 'origin';

/** What a frame shows, and where. Its props never change: give it a key instead. */
export interface AppFrameProps {
  readonly session: ModuleSession;
  readonly resource: string;
  readonly isNative: boolean;
  readonly title: string;
  readonly modalContext?: UnknownRecord;
  readonly closeModal?: (payload?: unknown) => void;
  readonly onClose?: (callback: Callback) => void;
}

/** One frame of an app: a visible page of its own, or a hidden one whose tree is drawn here. */
export function AppFrame({ session, resource, isNative, title, modalContext, closeModal, onClose }: AppFrameProps) {
  const iframe = useRef<HTMLIFrameElement>(null);
  const [doc, draw] = useDrawnDoc();
  const [height, setHeight] = useState<number>();
  const [host] = useState(() =>
    createFrameHost({
      session,
      modalContext,
      closeModal,
      onClose: onClose ?? (() => undefined),
      draw,
      resize: setHeight,
    }),
  );

  useEffect(() => {
    const peer = { window: () => iframe.current?.contentWindow, origin: session.resourceOrigin };
    return connectFrame(peer, host);
  }, [host, session]);

  const frame = {
    ref: iframe,
    title,
    sandbox,
    src: resourceAddress(session.resourceOrigin, resource),
    referrerPolicy,
  } as const;
  if (!isNative) return <iframe {...frame} className="page-frame" height={height} allow="clipboard-write" />;
  return (
    <>
      <iframe {...frame} className="page-hidden-frame" aria-hidden="true" tabIndex={-1} />
      {doc === undefined ? <Starting title={title} /> : <DrawnApp doc={doc} session={session} />}
    </>
  );
}

function Starting({ title }: { readonly title: string }) {
  return (
    <div className="page-waiting">
      <Spinner label={`Loading ${title}`} />
      <SlowStart title={title} />
    </div>
  );
}

function DrawnApp({ doc, session }: { readonly doc: ForgeDoc; readonly session: ModuleSession }) {
  const host = useMemo(
    () => ({
      people: peopleDirectory,
      open: (href: string, isNewTab: boolean) => {
        try {
          followAddress(addressOf({ url: href }, session.modules), isNewTab);
        } catch (error) {
          reportProblem(error instanceof Error ? error.message : 'The link could not be followed.');
        }
      },
      drawFrame: (resource: string, title: string) => (
        <AppFrame key={resource} session={session} resource={resource} isNative={false} title={title} />
      ),
      reportProblem,
    }),
    [session],
  );
  return <ForgeTree doc={doc} host={host} />;
}
