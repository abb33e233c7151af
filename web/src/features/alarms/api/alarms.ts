import { useQuery } from '@tanstack/react-query';
import type { Alarm } from '@/api/schedule';
import { api } from '@/lib/api-client';

/** What rang and was not settled; also what rang while nobody was signed in. */
export const useAlarms = () =>
  useQuery({
    queryKey: ['alarms'],
    queryFn: ({ signal }) => api.get<Alarm[]>('/api/alarms', undefined, signal),
    refetchInterval: 5 * 60_000,
  });

export const acknowledge = (id: string) => api.post<void>(`/api/alarms/${id}/acknowledge`);
export const snooze = (id: string, minutes: number) => api.post<void>(`/api/alarms/${id}/snooze`, { minutes });
