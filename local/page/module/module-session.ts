import { createEventBus, type EventBus } from '../../bridge/event-bus';
import type { ModalRequest } from '../../bridge/modal-request';
import { theme } from '../theme-choice';
import type { LocalModule } from '../../site/host-api';

/** One module drawn at one place; all its frames share it. */
export interface ModuleSession {
  readonly module: LocalModule;
  readonly modules: readonly LocalModule[];
  readonly issueKey: string | undefined;
  /** The address below which the app has routes of its own; none in a panel. */
  readonly base: string | undefined;
  readonly resourceOrigin: string;
  readonly events: EventBus;
  /** Loads what the page itself shows again. */
  refreshPage(): void;
  openModal(modal: ModalRequest): void;
}

const publicEvents = createEventBus();

/** Events that reach everything of the app on the page. */
export const pageEvents: EventBus = publicEvents;

/** Makes the session of a module, which hears about every change of the theme; answers it and the function that ends it. */
export function createModuleSession(place: Omit<ModuleSession, 'events'>): {
  session: ModuleSession;
  start(): () => void;
} {
  const events = createEventBus();
  return {
    session: { ...place, events },
    start: () => theme.subscribe(() => events.emit('FORGE_CORE_THEME_CHANGED', { theme: theme.state() })),
  };
}
