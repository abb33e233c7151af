import { useQuery } from '@tanstack/react-query';
import type { OpportunityView } from '@/api/sales';
import { api } from '@/lib/api-client';

export const useOpportunity = (id: string | undefined) =>
  useQuery({
    queryKey: ['opportunities', 'one', id],
    queryFn: ({ signal }) => api.get<OpportunityView>(`/api/opportunities/${id}`, undefined, signal),
    enabled: Boolean(id),
  });
