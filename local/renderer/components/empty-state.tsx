import AtlaskitEmptyState from '@atlaskit/empty-state';
import type { ComponentFamily } from '../drawn-props';
import { leafComponent } from '../plain-component';

/** What stands where nothing is yet. */
export const emptyStateComponents: ComponentFamily = {
  EmptyState: leafComponent(AtlaskitEmptyState, {
    props: [
      'buttonGroupLabel',
      'description',
      'header',
      'headingLevel',
      'isLoading',
      'primaryAction',
      'secondaryAction',
      'tertiaryAction',
      'testId',
      'width',
    ],
  }),
};
