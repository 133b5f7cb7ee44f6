import { Button, Heading, Inline, LoadingButton, Lozenge, Stack, Text } from '@forge/react';
import React, { useState } from 'react';
import type { Form } from '../../domain/form/form';
import { isUnsaved } from '../builder/design-state';
import { PublishDialog } from '../builder/publishing/publish-dialog';
import type { Design } from '../builder/use-design';
import type { Saving } from '../builder/use-saving';
import { FormState } from './form-state';

interface FormHeaderProps {
  readonly form: Form;
  readonly design: Design;
  readonly saving: Saving;
  readonly onLeave: () => void;
}

/** The name and state of the open form, and the buttons that save and publish it. */
export function FormHeader({ form, design, saving, onLeave }: FormHeaderProps) {
  const [isPublishing, setIsPublishing] = useState(false);
  const unsaved = isUnsaved(design.state);
  return (
    <Stack space="space.100">
      <Inline>
        <Button appearance="subtle" iconBefore="arrow-left" onClick={onLeave}>
          All forms
        </Button>
      </Inline>
      <Inline spread="space-between" alignBlock="center" shouldWrap space="space.200" rowSpace="space.100">
        <Inline space="space.100" alignBlock="center" shouldWrap>
          <Heading as="h1" size="large">
            {design.state.name.trim() === '' ? 'Form without a name' : design.state.name}
          </Heading>
          <FormState latestVersion={form.latestVersion} />
          {form.access.kind === 'restricted' ? <Lozenge appearance="moved">Restricted</Lozenge> : null}
        </Inline>
        <Inline space="space.100" alignBlock="center" shouldWrap>
          <Text color="color.text.subtle">{unsaved ? 'Unsaved changes' : 'All changes saved'}</Text>
          <LoadingButton isLoading={saving.status.kind === 'running'} onClick={() => void saving.take('save')}>
            Save
          </LoadingButton>
          <Button appearance="primary" onClick={() => setIsPublishing(true)}>
            Publish
          </Button>
        </Inline>
      </Inline>
      {isPublishing ? (
        <PublishDialog formId={form.id} {...{ design, saving }} onClose={() => setIsPublishing(false)} />
      ) : null}
    </Stack>
  );
}
