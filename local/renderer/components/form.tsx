import {
  ErrorMessage,
  FormFooter,
  FormHeader,
  FormSection,
  HelperMessage,
  Label as AtlaskitLabel,
  RequiredAsterisk,
  ValidMessage,
} from '@atlaskit/form';
import type { ElementType, FormEvent } from 'react';
import { drawWith } from '../draw-with';
import { callApp } from '../app-events';
import { drawChildren } from '../draw-children';
import type { ComponentFamily, DrawnProps, ForgeComponent } from '../drawn-props';
import { plainComponent } from '../plain-component';
import { textProp } from '../read-prop';

// The values live in the app (react-hook-form), so the form only says that it was submitted.
function Form({ doc }: DrawnProps) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    void callApp(doc.props.onSubmit);
  };
  return (
    <form noValidate onSubmit={submit} className="renderer-form">
      {drawChildren(doc)}
    </form>
  );
}

function Label({ doc, ownId }: DrawnProps) {
  return (
    <AtlaskitLabel htmlFor={textProp(doc.props, 'labelFor') ?? ''} id={textProp(doc.props, 'id') ?? ownId ?? ''}>
      {drawChildren(doc)}
    </AtlaskitLabel>
  );
}

function message(component: ElementType): ForgeComponent {
  return function Message({ doc, ownId }: DrawnProps) {
    return <div id={ownId}>{drawWith(component, {}, ...drawChildren(doc))}</div>;
  };
}

/** Forms and the words around their fields. */
export const formComponents: ComponentFamily = {
  Form,
  Label,
  FormHeader: plainComponent(FormHeader, { props: ['description', 'title'] }),
  FormSection: plainComponent(FormSection, { props: ['description', 'title'] }),
  FormFooter: plainComponent(FormFooter, { props: ['align'] }),
  RequiredAsterisk: plainComponent(RequiredAsterisk),
  HelperMessage: message(HelperMessage),
  ErrorMessage: message(ErrorMessage),
  ValidMessage: message(ValidMessage),
};
