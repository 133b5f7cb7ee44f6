import { useState } from 'react';
import { useLoading } from '../client/use-loading';

/** A list that comes in pages. */
export interface Pages<Page> {
  readonly state: 'loading' | 'failed' | 'loaded';
  readonly pages: readonly Page[];
  readonly error: unknown;
  readonly hasMore: boolean;
  readonly isLoadingMore: boolean;
  readonly moreError: unknown;
  readonly loadMore: () => void;
  readonly reload: () => void;
}

interface Later<Page> {
  readonly first: Page;
  readonly pages: readonly Page[];
}

/** Loads the first page of a list, and further ones on demand. `load` must stay the same function as long as the list is the same. */
export function usePages<Page extends { readonly next?: string | undefined }>(
  load: (before: string | undefined) => Promise<Page>,
): Pages<Page> {
  const first = useLoading(() => load(undefined), [load]);
  const [later, setLater] = useState<Later<Page>>();
  const [isLoadingMore, setIsLoadingMore] = useState(false);
  const [moreError, setMoreError] = useState<unknown>();
  const start = first.state === 'loaded' ? first.value : undefined;
  const following = start && later?.first === start ? later.pages : [];
  const pages = start ? [start, ...following] : [];
  const next = pages.at(-1)?.next;

  const more = async () => {
    if (!start || next === undefined) return;
    setIsLoadingMore(true);
    setMoreError(undefined);
    try {
      const page = await load(next);
      setLater({ first: start, pages: [...following, page] });
    } catch (error) {
      setMoreError(error);
    } finally {
      setIsLoadingMore(false);
    }
  };
  const error = first.state === 'failed' ? first.error : undefined;
  return {
    state: first.state,
    pages,
    error,
    hasMore: next !== undefined,
    isLoadingMore,
    moreError,
    loadMore: () => void more(),
    reload: first.reload,
  };
}
