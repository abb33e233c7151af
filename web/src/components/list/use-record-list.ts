import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Query } from '@/lib/api-client';
import { useListState } from '@/lib/list-state';
import type { Page } from '@/lib/page';
import { usePreference } from '@/lib/preference';
import { STANDARD, type ListPreference } from './column-layout';

interface Options<T> {
  /** Name under which the list's columns and rows per page are kept for the user. */
  name: string;
  queryKey: string[];
  fetch: (query: Query, signal: AbortSignal) => Promise<Page<T>>;
  defaultSort?: string;
  /** Filters that the page sets besides those in the address. */
  fixed?: Query;
}

/** State of one list page: address, kept settings and the rows. */
export function useRecordList<T>({ name, queryKey, fetch, defaultSort, fixed }: Options<T>) {
  const state = useListState();
  const preference = usePreference<ListPreference>(`list.${name}`, STANDARD);
  const sort = state.sort ?? defaultSort;
  const asked: Query = { ...state.filters, ...fixed };
  const query: Query = { ...asked, page: state.page - 1, size: preference.value.pageSize, sort };
  const rows = useQuery({
    queryKey: [...queryKey, 'list', query],
    queryFn: ({ signal }) => fetch(query, signal),
    placeholderData: keepPreviousData,
    enabled: preference.ready,
  });
  return { state, preference, rows, sort, asked };
}

export type RecordListControl<T> = ReturnType<typeof useRecordList<T>>;
