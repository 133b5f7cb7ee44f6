import { Button, DynamicTable, Link, Text } from '@forge/react';
import React from 'react';
import type { ResponseRow } from '../../contract/app/responses';
import { Moment } from '../forms/moment';
import { Respondent } from './respondent';

const head = {
  cells: [
    { key: 'submitted', content: 'Submitted' },
    { key: 'by', content: 'By' },
    { key: 'version', content: 'Version' },
    { key: 'source', content: 'Came from' },
    { key: 'open', content: 'Actions' },
  ],
};

interface ResponseTableProps {
  readonly rows: readonly ResponseRow[];
  readonly onOpen: (submissionId: string) => void;
}

/** The table of responses. */
export function ResponseTable({ rows, onOpen }: ResponseTableProps) {
  return <DynamicTable label="Responses, newest first" head={head} rows={rows.map((row) => rowOf(row, onOpen))} />;
}

function rowOf(row: ResponseRow, onOpen: (submissionId: string) => void) {
  return {
    key: row.id,
    cells: [
      {
        key: 'submitted',
        content: (
          <Text>
            <Moment at={row.submittedAt} />
          </Text>
        ),
      },
      { key: 'by', content: <Respondent accountId={row.submittedBy} /> },
      { key: 'version', content: <Text>{`v${String(row.versionNumber)}`}</Text> },
      { key: 'source', content: sourceOf(row) },
      {
        key: 'open',
        content: (
          <Button spacing="compact" onClick={() => onOpen(row.id)}>
            Open
          </Button>
        ),
      },
    ],
  };
}

function sourceOf({ source, issue }: ResponseRow) {
  if (issue)
    return (
      <Text>
        <Link href={`/browse/${issue.key}`}>{issue.key}</Link>
      </Text>
    );
  return <Text>{source === 'issue' ? 'An issue you cannot see' : 'Shared link'}</Text>;
}
