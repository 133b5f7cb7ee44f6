import { useCallback, useState } from 'react';
import type { AppError } from '../../contract/kernel/app-error';
import { asAppError } from '../client/as-app-error';
import { useLoading } from '../client/use-loading';

/** A list that comes in pages. */
export interface Pages<Page> {
  readonly state: 'loading' | 'failed' | 'loaded';
  readonly pages: readonly Page[];
  readonly error: AppError | undefined;
  readonly hasMore: boolean;
  readonly isLoadingMore: boolean;
  readonly moreError: AppError | undefined;
  loadMore(): void;
  reload(): void;
}

type Load<Page> = (before: string | undefined) => Promise<Page>;
type More<Page> = { readonly isLoading: boolean; readonly pages: readonly Page[]; readonly error?: AppError };

const none = { isLoading: false, pages: [] };

/** Loads the first page of a list, and further ones on demand; starts again when `of` names another list. */
export function usePages<Page extends { readonly next?: string | undefined }>(
  load: Load<Page>,
  of: string,
): Pages<Page> {
  const first = useLoading(() => load(undefined), [of]);
  const [more, setMore] = useState<More<Page>>(none);
  const following = first.value ? more.pages : [];
  const pages = first.value ? [first.value, ...following] : [];
  const next = pages.at(-1)?.next;

  const loadMore = async () => {
    if (next === undefined || more.isLoading) return;
    setMore({ isLoading: true, pages: following });
    try {
      const page = await load(next);
      setMore({ isLoading: false, pages: [...following, page] });
    } catch (thrown) {
      setMore({ isLoading: false, pages: following, error: asAppError(thrown) });
    }
  };
  const reloadFirst = first.reload;
  const reload = useCallback(() => {
    setMore(none);
    reloadFirst();
  }, [reloadFirst]);
  return {
    state: first.state,
    pages,
    error: first.error,
    hasMore: next !== undefined,
    isLoadingMore: more.isLoading,
    moreError: more.error,
    loadMore: () => void loadMore(),
    reload,
  };
}
