import { adminContract } from './admin';
import { formsContract } from './forms';
import { linksContract } from './links';
import { panelContract } from './panel';
import { responsesContract } from './responses';

/** The calls of each surface; a surface's resolver serves these and no others. */
export const appContracts = {
  panel: panelContract,
  forms: { ...formsContract, ...linksContract, ...responsesContract },
  admin: adminContract,
};
