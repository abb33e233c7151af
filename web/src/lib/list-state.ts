import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

/** What a list is asked for; kept in the address, so that Back, reload and a sent link show the same rows. */
export interface ListState {
  page: number;
  sort?: string;
  filters: Record<string, string>;
}

const RESERVED = new Set(['page', 'sort']);

export function readListState(params: URLSearchParams): ListState {
  const page = Number(params.get('page'));
  const filters: Record<string, string> = {};
  params.forEach((value, key) => {
    if (!RESERVED.has(key) && value) filters[key] = value;
  });
  return { page: Number.isInteger(page) && page > 1 ? page : 1, sort: params.get('sort') ?? undefined, filters };
}

export type ListPatch = Record<string, string | number | undefined | null>;

/** Applies a change; whatever it is, except turning the page, the list starts at its first page again. */
export function changeListState(params: URLSearchParams, patch: ListPatch): URLSearchParams {
  const next = new URLSearchParams(params);
  if (!('page' in patch)) next.delete('page');
  Object.entries(patch).forEach(([key, value]) => {
    const empty = value === undefined || value === null || value === '' || (key === 'page' && Number(value) <= 1);
    if (empty) next.delete(key);
    else next.set(key, String(value));
  });
  return next;
}

export interface ListControl extends ListState {
  change: (patch: ListPatch) => void;
  reset: () => void;
}

export function useListState(): ListControl {
  const [params, setParams] = useSearchParams();
  const state = useMemo(() => readListState(params), [params]);
  const change = useCallback(
    (patch: ListPatch) => setParams((now) => changeListState(now, patch), { replace: false }),
    [setParams],
  );
  const reset = useCallback(() => setParams(new URLSearchParams()), [setParams]);
  return { ...state, change, reset };
}
