import { Json } from '../../../domain/json';

/** A value as settings keep it: as JSON, without what is undefined. */
export function plainJson(value: unknown): Json {
  return Json.parse(JSON.parse(JSON.stringify(value)));
}
