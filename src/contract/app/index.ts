import { adminContract } from './admin';
import { formsContract } from './forms';
import { linksContract } from './links';
import { panelContract } from './panel';
import { pickContract } from './pick';
import { responsesContract } from './responses';

/** The calls of each surface; a surface's resolver serves these and no others. */
export const appContracts = {
  panel: { ...panelContract, ...pickContract },
  forms: { ...formsContract, ...linksContract, ...responsesContract, ...pickContract },
  admin: adminContract,
};
