import type { Catalogue } from './catalogue';
import { german } from './german';

/** The catalogues of the product beside the English one. The share page loads each by itself: see its `load-catalogue`. */
export const catalogues: readonly Catalogue[] = [german];
