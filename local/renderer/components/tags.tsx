import RemovableTag, { SimpleTag } from '@atlaskit/tag';
import AtlaskitTagGroup from '@atlaskit/tag-group';
import { callApp } from '../app-events';
import { drawWith } from '../draw-with';
import type { ComponentFamily, DrawnProps } from '../drawn-props';
import { pickProps } from '../pick-props';
import { plainComponent } from '../plain-component';

const tagProps = ['appearance', 'color', 'elemBefore', 'href', 'testId', 'text'];

function Tag({ doc }: DrawnProps) {
  const { props } = doc;
  // Guess: a tag is removable when it says so or names its remove button; an answer to onBeforeRemoveAction comes too late.
  const isRemovable =
    props.isRemovable === true || (props.isRemovable !== false && props.removeButtonLabel !== undefined);
  if (!isRemovable) return drawWith(SimpleTag, pickProps(props, tagProps));
  return drawWith(RemovableTag, {
    ...pickProps(props, [...tagProps, 'removeButtonLabel']),
    onBeforeRemoveAction: () => {
      void callApp(props.onBeforeRemoveAction);
      return true;
    },
    onAfterRemoveAction: (text: unknown) => void callApp(props.onAfterRemoveAction, text),
  });
}

/** Tags. */
export const tagComponents: ComponentFamily = {
  Tag,
  TagGroup: plainComponent(AtlaskitTagGroup, { props: ['alignment'] }),
};
