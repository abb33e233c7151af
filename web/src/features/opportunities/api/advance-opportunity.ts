import { api } from '@/lib/api-client';

export const advanceOpportunity = (id: string, stage: string, note: string) =>
  api.post<void>(`/api/opportunities/${id}/advance`, { stage, note: note || null });
