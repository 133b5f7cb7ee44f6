import type { Callback } from '../../bridge/callback';
import type { ForgeDoc } from '../../bridge/forge-doc';
import type { FrameHost, ViewHost } from '../../bridge/frame-host';
import type { ProductRequest } from '../../bridge/product-request';
import type { UnknownRecord } from '../../bridge/record';
import { addressOf, followAddress } from '../follow-request';
import { pageFlags, reportProblem } from '../flag-store';
import { hostCalls } from '../host-calls';
import { theme } from '../theme-choice';
import { pageEvents, type ModuleSession } from './module-session';
import { createPageHistory } from './page-history';

/** What is particular to one frame of a module. */
export interface FrameParticulars {
  readonly session: ModuleSession;
  /** What the app handed to the modal this frame is in. */
  readonly modalContext: UnknownRecord | undefined;
  /** Closes the modal this frame is in; absent elsewhere. */
  readonly closeModal: ((payload?: unknown) => void) | undefined;
  readonly onClose: (callback: Callback) => void;
  readonly draw: (doc: ForgeDoc) => Promise<void>;
  readonly resize: (height: number) => void;
}

let frames = 0;

/** Everything the page does for one frame of an app. */
export function createFrameHost(frame: FrameParticulars): FrameHost {
  const { session } = frame;
  frames += 1;
  return {
    frameId: `frame-${String(frames)}`,
    context: () => contextOf(frame),
    invoke: (functionKey, payload) =>
      hostCalls.invoke({ ...placeOf(session), ...extensionOf(frame), functionKey, payload }),
    fetchProduct,
    view: viewOf(frame),
    history: session.base === undefined ? undefined : createPageHistory(session.base),
    navigate: (request) => followAddress(addressOf(request, session.modules), request.type === 'new-tab'),
    addressOf: (request) => addressOf(request, session.modules),
    reload: () => globalThis.location.reload(),
    showFlag: (flag) => pageFlags.show({ ...flag, id: `app-${String(flag.id)}` }),
    closeFlag: (id) => pageFlags.close(`app-${String(id)}`),
    openModal: session.openModal,
    moduleEvents: session.events,
    publicEvents: pageEvents,
    theme: theme.forFrames,
    onThemeChange: theme.subscribe,
    changeTitle: (title) => {
      document.title = title;
    },
    reconcile: frame.draw,
    resize: frame.resize,
    reportError: reportProblem,
  };
}

function placeOf({ module, issueKey }: ModuleSession) {
  return { moduleKey: module.key, ...(issueKey !== undefined && { issueKey }) };
}

function extensionOf({ modalContext }: FrameParticulars) {
  return modalContext === undefined ? {} : { extension: { modal: modalContext } };
}

async function contextOf(frame: FrameParticulars): Promise<UnknownRecord> {
  const context = await hostCalls.context(placeOf(frame.session));
  const extension = typeof context.extension === 'object' ? context.extension : {};
  return { ...context, theme: theme.state(), extension: { ...extension, ...extensionOf(frame).extension } };
}

async function fetchProduct({ isMultipartFormData, fetchRequestInit, ...request }: ProductRequest): Promise<unknown> {
  if (isMultipartFormData === true)
    throw new Error('Bridge method fetchProduct with a form that holds files is not supported by the local site.');
  const { body, ...init } = fetchRequestInit ?? {};
  return hostCalls.fetchProduct({
    ...request,
    fetchRequestInit: { ...init, ...(typeof body === 'string' && { body }) },
  });
}

function viewOf({ session, closeModal, onClose }: FrameParticulars): ViewHost {
  const close = (payload: unknown): boolean => {
    closeModal?.(payload);
    return closeModal !== undefined;
  };
  return {
    close,
    // Guess: outside custom field editors a modal is the only view that can be submitted, and submitting closes it.
    submit: close,
    onClose: (callback) => {
      onClose(callback);
      return closeModal !== undefined;
    },
    open: () => false,
    // Guess: refreshing loads the page's own data again and leaves the app as it is.
    refresh: () => {
      session.refreshPage();
      return true;
    },
  };
}
