import { useQuery } from '@tanstack/react-query';
import type { StageChange } from '@/api/customers';
import { api } from '@/lib/api-client';
import type { Page } from '@/lib/page';

const rowsOf = (answer: Page<StageChange> | StageChange[]) => (Array.isArray(answer) ? answer : answer.items);

export const useStageHistory = (id: string) =>
  useQuery({
    queryKey: ['customers', 'stage-history', id],
    queryFn: async ({ signal }) =>
      rowsOf(await api.get<Page<StageChange> | StageChange[]>(`/api/customers/${id}/stage-history`, undefined, signal)),
  });
