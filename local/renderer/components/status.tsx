import AtlaskitBadge from '@atlaskit/badge';
import Lozenge from '@atlaskit/lozenge';
import ProgressBar from '@atlaskit/progress-bar';
import { ProgressTracker } from '@atlaskit/progress-tracker';
import Spinner from '@atlaskit/spinner';
import { textOf } from '../draw-children';
import { drawWith } from '../draw-with';
import type { ComponentFamily, DrawnProps } from '../drawn-props';
import { pickProps } from '../pick-props';
import { leafComponent, plainComponent } from '../plain-component';

function Badge({ doc }: DrawnProps) {
  const text = textOf(doc);
  const isNumber = text.trim() !== '' && Number.isFinite(Number(text));
  return drawWith(AtlaskitBadge, pickProps(doc.props, ['appearance', 'max', 'testId']), isNumber ? Number(text) : text);
}

/** How things stand. */
export const statusComponents: ComponentFamily = {
  Badge,
  Lozenge: plainComponent(Lozenge, { props: ['appearance', 'isBold', 'maxWidth', 'testId'] }),
  Spinner: leafComponent(Spinner, { props: ['appearance', 'delay', 'label', 'size', 'testId'] }),
  ProgressBar: leafComponent(ProgressBar, { props: ['appearance', 'ariaLabel', 'isIndeterminate', 'testId', 'value'] }),
  ProgressTracker: leafComponent(ProgressTracker, { props: ['animated', 'items', 'label', 'spacing', 'testId'] }),
};
