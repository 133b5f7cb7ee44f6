import Button from '@atlaskit/button/new';
import { Label } from '@atlaskit/form';
import Modal, { ModalBody, ModalFooter, ModalHeader, ModalTitle, ModalTransition } from '@atlaskit/modal-dialog';
import Textfield from '@atlaskit/textfield';
import { useState, type FormEvent } from 'react';
import { attempt } from '../flag-store';
import { hostCalls } from '../host-calls';
import { pageLocation } from '../page-location';
import { issueAddress } from '../page-route';

interface CreateIssueDialogProps {
  readonly isOpen: boolean;
  readonly projectKey: string;
  readonly onClose: () => void;
}

/** Asks for the summary of a new issue, creates it and goes there. */
export function CreateIssueDialog(props: CreateIssueDialogProps) {
  return <ModalTransition>{props.isOpen && <OpenDialog {...props} />}</ModalTransition>;
}

function OpenDialog({ projectKey, onClose }: CreateIssueDialogProps) {
  const [summary, setSummary] = useState('');
  const [isBusy, setBusy] = useState(false);
  const create = (event: FormEvent) => {
    event.preventDefault();
    if (summary.trim() === '') return;
    setBusy(true);
    void attempt(async () => {
      const issue = await hostCalls.createIssue({ projectKey, summary: summary.trim() });
      onClose();
      pageLocation.push(issueAddress(issue.key));
    }).finally(() => setBusy(false));
  };
  return (
    <Modal onClose={onClose}>
      <form onSubmit={create}>
        <ModalHeader hasCloseButton>
          <ModalTitle>Create issue</ModalTitle>
        </ModalHeader>
        <ModalBody>
          <SummaryField value={summary} onChange={setSummary} />
        </ModalBody>
        <ModalFooter>
          <Button appearance="subtle" onClick={onClose}>
            Cancel
          </Button>
          <Button appearance="primary" type="submit" isLoading={isBusy} isDisabled={summary.trim() === ''}>
            Create
          </Button>
        </ModalFooter>
      </form>
    </Modal>
  );
}

function SummaryField({ value, onChange }: { readonly value: string; readonly onChange: (value: string) => void }) {
  return (
    <>
      <Label htmlFor="new-issue-summary">Summary</Label>
      <Textfield
        id="new-issue-summary"
        value={value}
        maxLength={255}
        autoComplete="off"
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </>
  );
}
