import { Box, Button, ErrorMessage, FilePicker, HelperMessage, Inline, Stack, Text } from '@forge/react';
import React from 'react';
import type { StoredFile } from '../../domain/fields/stored-file';
import { fileBoundsInWords } from '../../domain/filling/file-answer';
import { sizeInWords } from '../../domain/formats/size-in-words';
import { useFileStore } from '../form/file-store';
import type { ControlProps } from './control-props';
import { useAttaching } from './use-attaching';

/** Files that are stored as soon as they are picked; each can be taken out again. */
export function FileControl({ control, id, value, isDisabled, onChange, onLeave }: ControlProps<'file'>) {
  const store = useFileStore();
  const { files, doing, problem, round, attach, detach } = useAttaching(control, { value, onChange, onLeave });
  // Guess: UI Kit lists neither for its file picker, which is in early access; unknown ones are left out.
  const unlisted = { id, isDisabled: isDisabled || doing !== undefined };
  return (
    <Stack space="space.100">
      {files.map((file) => (
        <Attached key={file.id} file={file} isDisabled={isDisabled} onRemove={() => void detach(file)} />
      ))}
      {files.length < control.most && (
        // Guess: a picker hands over what it has picked so far; a new one after each time starts with none.
        <FilePicker
          key={round}
          {...unlisted}
          label="Choose a file"
          description={fileBoundsInWords(control, store.largest)}
          onChange={(picked) => attach(picked)}
        />
      )}
      <HelperMessage>{store.note}</HelperMessage>
      <Box role="status">{doing !== undefined && <Text>{doing}</Text>}</Box>
      {problem !== undefined && (
        <Box role="alert">
          <ErrorMessage>{problem}</ErrorMessage>
        </Box>
      )}
    </Stack>
  );
}

interface AttachedProps {
  readonly file: StoredFile;
  readonly isDisabled: boolean;
  readonly onRemove: () => void;
}

function Attached({ file: { name, size }, isDisabled, onRemove }: AttachedProps) {
  return (
    <Inline space="space.100" alignBlock="center" shouldWrap>
      <Text>{`${name} (${sizeInWords(size)})`}</Text>
      <Button spacing="compact" isDisabled={isDisabled} onClick={onRemove}>
        {`Remove ${name}`}
      </Button>
    </Inline>
  );
}
