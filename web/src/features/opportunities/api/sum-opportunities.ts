import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { OpportunitySums } from '@/api/sales';
import { api, type Query } from '@/lib/api-client';

export const useOpportunitySums = (filters: Query) =>
  useQuery({
    queryKey: ['opportunities', 'sums', filters],
    queryFn: ({ signal }) => api.get<OpportunitySums>('/api/opportunities/summary', filters, signal),
    placeholderData: keepPreviousData,
  });
