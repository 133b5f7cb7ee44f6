import { Inline, LoadingButton } from '@forge/react';
import React from 'react';
import { FailureMessage } from '../client/failure-message';
import type { Pages } from './use-pages';

/** The button under a list that has more pages; nothing where there are none. */
export function LoadMore({ list }: { readonly list: Pages<unknown> }) {
  if (list.moreError !== undefined) return <FailureMessage error={list.moreError} onRetry={list.loadMore} />;
  if (!list.hasMore) return null;
  return (
    <Inline>
      <LoadingButton isLoading={list.isLoadingMore} onClick={list.loadMore}>
        Load more
      </LoadingButton>
    </Inline>
  );
}
