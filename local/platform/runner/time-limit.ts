import type { FunctionModule } from '../manifest/manifest';

const longer = ['webtrigger', 'preUninstall', 'scheduledTrigger', 'consumer', 'action'];
const extendable = ['scheduledTrigger', 'consumer'];

/** How many seconds a function may run when a module of this type invokes it. */
export function timeLimitSeconds(definition: FunctionModule, moduleType: string): number {
  const usual = longer.includes(moduleType) ? 55 : 25;
  const wished = definition.timeoutSeconds ?? usual;
  return extendable.includes(moduleType) ? wished : Math.min(wished, usual);
}
