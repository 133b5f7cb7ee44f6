import {
  Button,
  List,
  ListItem,
  Modal,
  ModalBody,
  ModalFooter,
  ModalHeader,
  ModalTitle,
  Stack,
  Text,
} from '@forge/react';
import React from 'react';

interface FaultsFirstProps {
  readonly version: string;
  /** What is wrong with the design, in sentences. */
  readonly reasons: readonly string[];
  readonly onClose: () => void;
}

/** Says what must be mended before a version can be published, and leads back there. */
export function FaultsFirst({ version, reasons, onClose }: FaultsFirstProps) {
  return (
    <Modal onClose={onClose}>
      <ModalHeader>
        <ModalTitle appearance="warning">{`Version ${version} cannot be published yet`}</ModalTitle>
      </ModalHeader>
      <ModalBody>
        <Stack space="space.200">
          <Text>Correct this first. Everything you entered stays on the page.</Text>
          <List type="unordered">
            {reasons.map((reason) => (
              <ListItem key={reason}>{reason}</ListItem>
            ))}
          </List>
        </Stack>
      </ModalBody>
      <ModalFooter>
        <Button appearance="primary" onClick={onClose}>
          Back to the form
        </Button>
      </ModalFooter>
    </Modal>
  );
}
