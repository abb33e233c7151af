import { useQuery } from '@tanstack/react-query';
import type { StageStep } from '@/api/sales';
import { api } from '@/lib/api-client';

export const useStageSteps = (id: string) =>
  useQuery({
    queryKey: ['opportunities', 'steps', id],
    queryFn: ({ signal }) => api.get<StageStep[]>(`/api/opportunities/${id}/stage-history`, undefined, signal),
  });
