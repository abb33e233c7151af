import { useQuery } from '@tanstack/react-query';
import type { StageChange } from '@/api/customers';
import { api } from '@/lib/api-client';

export const useStageHistory = (id: string) =>
  useQuery({
    queryKey: ['customers', 'stage-history', id],
    queryFn: ({ signal }) => api.get<StageChange[]>(`/api/customers/${id}/stage-history`, undefined, signal),
  });
