import { useQuery, useQueryClient, queryOptions } from '@tanstack/react-query';
import { api } from '@/lib/api-client';
import type { Me } from '@/api/team';

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => api.get<Me>('/api/me', undefined, signal),
  staleTime: 60_000,
});

/** The signed-in employee; the layout shows no page before he is known. */
export function useMe(): Me {
  const { data } = useQuery(meQuery);
  const cached = useQueryClient().getQueryData<Me>(['me']);
  const me = data ?? cached;
  if (!me) throw new Error('asked for the signed-in employee before he is known');
  return me;
}

export function useMay(): (permission: string) => boolean {
  const me = useMe();
  return (permission) => me.permissions.includes(permission);
}
