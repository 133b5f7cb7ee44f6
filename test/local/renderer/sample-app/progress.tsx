import {
  BarChart,
  Comment,
  EmptyState,
  InlineEdit,
  Pagination,
  ProgressBar,
  ProgressTracker,
  Stack,
  Text,
  Textfield,
  User,
} from '@forge/react';
import React from 'react';

/** How things stand, and what shows people and pages. */
export function Progress() {
  return (
    <Stack space="space.200">
      <ProgressBar ariaLabel="Done" value={0.4} />
      <ProgressTracker
        items={[
          { id: 'a', label: 'Design', percentageComplete: 100, status: 'visited' },
          { id: 'b', label: 'Publish', percentageComplete: 0, status: 'current' },
        ]}
      />
      <Pagination pages={[1, 2, 3]} />
      <InlineEdit
        defaultValue="Editable"
        label="Inline"
        readView={() => <Text>Editable</Text>}
        editView={(fieldProps) => <Textfield {...fieldProps} />}
        onConfirm={() => undefined}
      />
      <Comment
        avatar={<Text>A</Text>}
        author={{ text: 'Ada' }}
        content={<Text>A comment</Text>}
        actions={[{ text: 'Reply' }]}
      />
      <User accountId="acc-2" />
      <EmptyState header="Nothing yet" description="Make the first." headingLevel={2} />
      <BarChart data={[]} xAccessor={0} yAccessor={1} />
    </Stack>
  );
}
