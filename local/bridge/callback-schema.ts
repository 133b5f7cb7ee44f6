import * as z from 'zod';
import { isCallback, type Callback } from './callback';

/** A function that came over the bridge. */
export const CallbackSchema = z.custom<Callback>(isCallback, 'must be a function');
