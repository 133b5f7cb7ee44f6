import { appContracts } from '../contract/app';
import { implement, type Dispatch } from '../contract/kernel/implement';
import { formGuards } from './access/form-guards';
import { issueGuards } from './access/issue-guards';
import { adminHandlers } from './admin/handlers';
import type { AppPorts } from './app-ports';
import type { Caller } from './caller';
import { formsHandlers } from './forms/handlers';
import { linksHandlers } from './links/handlers';
import { panelHandlers } from './panel/handlers';
import { pickHandlers } from './pick/handlers';
import { responsesHandlers } from './responses/handlers';

/** What each surface's resolver runs; a surface serves its own calls and no others. */
export interface Surfaces {
  readonly panel: Dispatch<Caller>;
  readonly forms: Dispatch<Caller>;
  readonly admin: Dispatch<Caller>;
}

/** What the host of the use cases does with errors that are not theirs. */
export interface ErrorHost {
  readonly onUnknownError: (error: unknown, name: string) => string;
  readonly isForHost?: (error: unknown) => boolean;
}

/** Serves every surface over the given ports. */
export function serve(ports: AppPorts, host: ErrorHost): Surfaces {
  const guards = { ...formGuards(ports), ...issueGuards(ports) };
  const shared = { guards, ...host };
  return {
    panel: implement({
      ...shared,
      contract: appContracts.panel,
      handlers: { ...panelHandlers(ports), ...pickHandlers(ports) },
    }),
    forms: implement({
      ...shared,
      contract: appContracts.forms,
      handlers: {
        ...formsHandlers(ports),
        ...linksHandlers(ports),
        ...responsesHandlers(ports),
        ...pickHandlers(ports),
      },
    }),
    admin: implement({ ...shared, contract: appContracts.admin, handlers: adminHandlers(ports) }),
  };
}
