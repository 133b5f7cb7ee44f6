import {
  Button,
  Code,
  Heading,
  List,
  ListItem,
  Modal,
  ModalBody,
  ModalFooter,
  ModalHeader,
  ModalTitle,
} from '@forge/react';
import { Stack, Text } from '@forge/react';
import React, { useState } from 'react';
import { functionGroups, type FunctionGroup } from '../../../domain/logic/expression/functions/registry';
import { useFormParts } from '../form-parts';
import { functionSignature } from './function-signature';
import { readableKeys } from './readable-keys';

/** A button that opens what an expression can be made of: the keys of the questions, and the functions. */
export function LookUp({ names = [] }: { readonly names?: readonly string[] | undefined }) {
  const [isOpen, setIsOpen] = useState(false);
  const close = () => setIsOpen(false);
  return (
    <>
      <Button spacing="compact" appearance="subtle" onClick={() => setIsOpen(true)}>
        Look up keys and functions
      </Button>
      {isOpen ? (
        <Modal onClose={close} width="large">
          <ModalHeader>
            <ModalTitle>Keys and functions</ModalTitle>
          </ModalHeader>
          <ModalBody>
            <Stack space="space.200">
              <Keys names={names} />
              {functionGroups.map((group) => (
                <Functions key={group.label} group={group} />
              ))}
            </Stack>
          </ModalBody>
          <ModalFooter>
            <Button appearance="primary" onClick={close}>
              Close
            </Button>
          </ModalFooter>
        </Modal>
      ) : null}
    </>
  );
}

function Keys({ names }: { readonly names: readonly string[] }) {
  const keys = readableKeys(useFormParts());
  return (
    <Stack space="space.050">
      <Heading as="h2" size="xsmall">
        Questions
      </Heading>
      {keys.length === 0 ? <Text>There are no questions yet.</Text> : null}
      <List type="unordered">
        {names.map((name) => (
          <ListItem key={name}>
            <Code>{name}</Code>
          </ListItem>
        ))}
        {keys.map(({ key, label, type, values }) => (
          <ListItem key={key}>
            <Code>{key}</Code>
            {` ${label} (${type})`}
            {values === '' ? null : `: ${values}`}
          </ListItem>
        ))}
      </List>
    </Stack>
  );
}

function Functions({ group: { label, functions } }: { readonly group: FunctionGroup }) {
  return (
    <Stack space="space.050">
      <Heading as="h2" size="xsmall">
        {label}
      </Heading>
      <List type="unordered">
        {functions.map((each) => (
          <ListItem key={each.name}>
            <Code>{functionSignature(each)}</Code>
            {` ${each.description} For example `}
            <Code>{each.examples[0]?.text ?? each.name}</Code>
          </ListItem>
        ))}
      </List>
    </Stack>
  );
}
