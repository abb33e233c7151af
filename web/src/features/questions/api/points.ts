import { useQuery } from '@tanstack/react-query';
import type { PointAccount, PointEntry, PointRank } from '@/api/knowledge';
import { api } from '@/lib/api-client';
import type { Page } from '@/lib/page';

/** Coming by is rewarded once a day, so the account is asked for by coming by. */
export const useAccount = () =>
  useQuery({
    queryKey: ['points', 'me'],
    queryFn: () => api.post<PointAccount>('/api/points/visits'),
  });

export const useEntries = (page: number) =>
  useQuery({
    queryKey: ['points', 'entries', page],
    queryFn: ({ signal }) => api.get<Page<PointEntry>>('/api/points/entries', { page: page - 1, size: 20 }, signal),
  });

export const useRanking = (period: string, byBestAnswers: boolean) =>
  useQuery({
    queryKey: ['points', 'ranking', period, byBestAnswers],
    queryFn: ({ signal }) => api.get<PointRank[]>('/api/points/ranking', { period, byBestAnswers }, signal),
  });
