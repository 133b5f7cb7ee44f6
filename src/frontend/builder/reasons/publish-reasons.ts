import type { DesignContent } from '../design-state';
import { designReasons } from './design-reasons';

/** Why a design cannot be published as it stands, in sentences: all that keeps it from being saved, and that it asks nothing. */
export function publishReasons(content: DesignContent): readonly string[] {
  const asksNothing = content.fields.length === 0 ? ['Add at least one question before you publish.'] : [];
  return [...asksNothing, ...designReasons(content)];
}
