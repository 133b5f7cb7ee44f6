import AtlaskitPopup from '@atlaskit/popup';
import type { Ref } from 'react';
import type { UnknownRecord } from '../../bridge/record';
import { callApp } from '../app-events';
import { drawChildren, partOf } from '../draw-children';
import { drawWith } from '../draw-with';
import type { ComponentFamily, DrawnProps } from '../drawn-props';
import { pickProps } from '../pick-props';
import { TriggerAttributesProvider } from '../trigger-attributes';

const popupProps = [
  'autoFocus',
  'boundary',
  'fallbackPlacements',
  'id',
  'isOpen',
  'label',
  'placement',
  'role',
  'rootBoundary',
  'shouldDisableFocusLock',
  'shouldFitContainer',
  'shouldFlip',
  'shouldRenderToParent',
  'shouldUseCaptureOnOutsideClick',
  'strategy',
  'testId',
  'titleId',
];

interface TriggerProps extends UnknownRecord {
  readonly ref: Ref<HTMLSpanElement>;
}

function Popup({ doc }: DrawnProps) {
  const { props } = doc;
  return drawWith(AtlaskitPopup, {
    placement: 'bottom-start',
    ...pickProps(props, popupProps),
    onClose: () => void callApp(props.onClose),
    content: () => <div className="renderer-popup">{drawChildren(partOf(doc, 'content'))}</div>,
    trigger: ({ ref, ...attributes }: TriggerProps) => (
      <span ref={ref}>
        <TriggerAttributesProvider value={attributes}>{drawChildren(partOf(doc, 'trigger'))}</TriggerAttributesProvider>
      </span>
    ),
  });
}

/** Content that opens beside a button. */
export const popupComponents: ComponentFamily = { Popup };
