import { buttonComponents } from './components/buttons';
import { checkboxComponents } from './components/checkbox';
import { commentComponents } from './components/comment';
import { dateComponents } from './components/dates';
import { dynamicTableComponents } from './components/dynamic-table';
import { emptyStateComponents } from './components/empty-state';
import { filePickerComponents } from './components/file-picker';
import { formComponents } from './components/form';
import { frameComponents } from './components/frame';
import { iconComponents } from './components/icon';
import { inlineEditComponents } from './components/inline-edit';
import { layoutComponents } from './components/layout';
import { linkComponents } from './components/link';
import { mediaComponents } from './components/media';
import { modalComponents } from './components/modal';
import { navigationComponents } from './components/navigation';
import { peopleComponents } from './components/people';
import { popupComponents } from './components/popup';
import { radioComponents } from './components/radio';
import { rangeComponents } from './components/range';
import { sectionMessageComponents } from './components/section-message';
import { selectComponents } from './components/select';
import { statusComponents } from './components/status';
import { tabComponents } from './components/tabs';
import { tagComponents } from './components/tags';
import { textComponents } from './components/text';
import { textInputComponents } from './components/text-inputs';
import { tooltipComponents } from './components/tooltip';
import type { ComponentFamily } from './drawn-props';

/** Every component the local site can draw, by the type name @forge/react gives it. */
export const componentRegistry: ComponentFamily = {
  ...buttonComponents,
  ...checkboxComponents,
  ...commentComponents,
  ...dateComponents,
  ...dynamicTableComponents,
  ...emptyStateComponents,
  ...filePickerComponents,
  ...formComponents,
  ...frameComponents,
  ...iconComponents,
  ...inlineEditComponents,
  ...layoutComponents,
  ...linkComponents,
  ...mediaComponents,
  ...modalComponents,
  ...navigationComponents,
  ...peopleComponents,
  ...popupComponents,
  ...radioComponents,
  ...rangeComponents,
  ...sectionMessageComponents,
  ...selectComponents,
  ...statusComponents,
  ...tabComponents,
  ...tagComponents,
  ...textComponents,
  ...textInputComponents,
  ...tooltipComponents,
};
