import { Box, ErrorMessage, FilePicker, Image, Stack, xcss } from '@forge/react';
import React, { useState } from 'react';
import { dataAddress } from './data-address';
import type { SettingProps } from './setting-props';

const small = xcss({ maxWidth: '10rem' });

/** An image the form carries: the one there is, and a way to choose another. */
export function ImageSetting({ control, value, onChange }: SettingProps) {
  const [isRefused, setIsRefused] = useState(false);
  const choose = (files: Parameters<typeof dataAddress>[0]) => {
    const address = dataAddress(files);
    setIsRefused(files.length > 0 && address === undefined);
    if (address !== undefined) onChange(() => address);
  };
  return (
    <Stack space="space.100">
      {typeof value === 'string' ? (
        <Box xcss={small}>
          <Image src={value} alt="The image as it is now" width="100%" />
        </Box>
      ) : null}
      <FilePicker label={`Choose another: ${control.label.toLowerCase()}`} onChange={choose} />
      {isRefused ? (
        <ErrorMessage>This file cannot be used. Choose a PNG, JPEG, GIF or WebP image of at most 45 kB.</ErrorMessage>
      ) : null}
    </Stack>
  );
}
