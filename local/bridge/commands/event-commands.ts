import * as z from 'zod';
import { CallbackSchema } from '../callback-schema';
import { command, type CommandTable } from '../command-table';
import type { EventBus } from '../event-bus';
import type { FrameHost } from '../frame-host';

const Emission = z.object({ event: z.string().max(500), payload: z.unknown() });
const Subscription = z.object({ event: z.string().max(500), callback: CallbackSchema });

/** Events between the frames of one module, and between everything of the app on the page; `leaving` ends this frame's subscriptions. */
export function eventCommands(host: FrameHost, leaving: (end: () => void) => void): CommandTable {
  const subscribe = (bus: EventBus) => (subscription: z.infer<typeof Subscription>) => {
    const unsubscribe = bus.on(subscription.event, subscription.callback);
    leaving(unsubscribe);
    return { unsubscribe };
  };
  return {
    ...command('emit', Emission, ({ event, payload }) => host.moduleEvents.emit(event, payload)),
    ...command('on', Subscription, subscribe(host.moduleEvents)),
    ...command('emitPublic', Emission, ({ event, payload }) => host.publicEvents.emit(event, payload)),
    ...command('onPublic', Subscription, subscribe(host.publicEvents)),
  };
}
