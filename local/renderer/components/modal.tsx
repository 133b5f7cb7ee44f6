import AtlaskitModal, {
  ModalBody,
  ModalFooter,
  ModalHeader as AtlaskitModalHeader,
  ModalTitle,
  ModalTransition,
} from '@atlaskit/modal-dialog';
import { callApp } from '../app-events';
import { drawChildren } from '../draw-children';
import { drawWith } from '../draw-with';
import type { ComponentFamily, DrawnProps } from '../drawn-props';
import { modalSize } from '../modal-size';
import { pickProps } from '../pick-props';
import { plainComponent } from '../plain-component';
import { textProp } from '../read-prop';

function Modal({ doc }: DrawnProps) {
  const { props } = doc;
  const title = textProp(props, 'title');
  const taken = {
    ...pickProps(props, ['label', 'shouldScrollInViewport', 'testId', 'height']),
    width: modalSize(props.width),
    onClose: () => void callApp(props.onClose),
  };
  const header = title === undefined ? [] : [<TitleOnly key="title" title={title} />];
  return drawWith(AtlaskitModal, taken, ...header, ...drawChildren(doc));
}

function TitleOnly({ title }: { readonly title: string }) {
  return (
    <AtlaskitModalHeader hasCloseButton>
      <ModalTitle>{title}</ModalTitle>
    </AtlaskitModalHeader>
  );
}

// Guess: Jira's UI Kit shows the close button in the header.
function ModalHeader({ doc }: DrawnProps) {
  return <AtlaskitModalHeader hasCloseButton>{drawChildren(doc)}</AtlaskitModalHeader>;
}

/** Dialogs over the page. */
export const modalComponents: ComponentFamily = {
  Modal,
  ModalHeader,
  ModalTransition: plainComponent(ModalTransition),
  ModalTitle: plainComponent(ModalTitle, { props: ['appearance', 'isMultiline', 'testId'] }),
  ModalBody: plainComponent(ModalBody, { props: ['hasInlinePadding', 'testId'] }),
  ModalFooter: plainComponent(ModalFooter, { props: ['testId'] }),
};
