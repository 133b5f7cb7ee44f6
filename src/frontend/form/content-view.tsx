import { Box, Heading, HelperMessage, Image, Stack, Text, xcss } from '@forge/react';
import React from 'react';
import type { Content, ImageSize } from '../../domain/fields';
import type { Field } from '../../domain/form/field';
import { Paragraph } from './paragraph';

const line = xcss({ borderColor: 'color.border', borderStyle: 'solid', borderWidth: 'border.width' });

const widths: Readonly<Record<ImageSize, ReturnType<typeof xcss>>> = {
  small: xcss({ maxWidth: '10rem' }),
  medium: xcss({ maxWidth: '20rem' }),
  large: xcss({ maxWidth: '100%' }),
};

/** What stands between the questions to be read. */
export function ContentView({ field, content }: { readonly field: Field; readonly content: Content }) {
  return (
    <Stack>
      <Body content={content} label={field.label} />
      {field.help !== undefined && field.help !== '' && <HelperMessage>{field.help}</HelperMessage>}
    </Stack>
  );
}

function Body({ content, label }: { readonly content: Content; readonly label: string }) {
  switch (content.kind) {
    case 'heading':
      return content.size === 'large' ? (
        <Heading as="h3" size="medium">
          {label}
        </Heading>
      ) : (
        <Heading as="h4" size="small">
          {label}
        </Heading>
      );
    case 'paragraph':
      return <Paragraph text={content.text} />;
    case 'line':
      return <Box xcss={line} />;
    case 'image':
      return (
        <Box xcss={widths[content.size]}>
          {/* Guess: UI Kit draws an image of a `data:` address. Nothing documented forbids it. */}
          <Image src={content.source} alt={content.alternative} width="100%" />
        </Box>
      );
    case 'elsewhere':
      return (
        <>
          <Text weight="semibold">{label}</Text>
          <Text color="color.text.subtle">{content.text}</Text>
        </>
      );
  }
}
