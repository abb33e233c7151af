import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { api } from './api-client';
import { isProblem } from './problem';

const path = (key: string) => `/api/preferences/${key}`;

async function read<T>(key: string, signal: AbortSignal): Promise<Partial<T> | null> {
  try {
    return (await api.get<Partial<T> | undefined>(path(key), undefined, signal)) ?? null;
  } catch (error) {
    if (isProblem(error, 404)) return null;
    throw error;
  }
}

/** A setting of this user, kept by the server. Until it is known, and where it is not kept, the standard applies. */
export function usePreference<T extends object>(key: string, standard: T) {
  const client = useQueryClient();
  const queryKey = ['preferences', key];
  const kept = useQuery({
    queryKey,
    queryFn: ({ signal }) => read<T>(key, signal),
    staleTime: Infinity,
    retry: false,
  });
  const keep = useMutation({
    mutationFn: (value: T | null) =>
      value === null ? api.delete(path(key)) : api.put<void>(path(key), value),
  });
  const { mutate } = keep;
  const save = useCallback(
    (value: T | null) => {
      // a reading that is still on its way would take the new value back
      void client.cancelQueries({ queryKey: ['preferences', key] });
      client.setQueryData(['preferences', key], value);
      mutate(value);
    },
    [client, key, mutate],
  );
  return { value: { ...standard, ...kept.data } as T, ready: !kept.isPending, save };
}
