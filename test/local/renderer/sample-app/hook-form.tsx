import { Button, ErrorMessage, Form, FormFooter, FormSection, Label, Text, TextArea, useForm } from '@forge/react';
import React, { useState } from 'react';

/** A form whose values useForm keeps. */
export function HookForm() {
  const { handleSubmit, register, getFieldId, formState } = useForm();
  const [saved, setSaved] = useState('');
  return (
    <Form onSubmit={handleSubmit((values) => setSaved(JSON.stringify(values)))}>
      <FormSection>
        <Label labelFor={getFieldId('reason')}>Reason</Label>
        <TextArea {...register('reason', { required: true, minLength: 3 })} />
        {formState.errors.reason && <ErrorMessage>Give at least three characters</ErrorMessage>}
      </FormSection>
      <FormFooter>
        <Button type="submit" appearance="primary">
          Save reason
        </Button>
      </FormFooter>
      <Text>Saved {saved}</Text>
    </Form>
  );
}
