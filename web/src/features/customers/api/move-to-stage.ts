import { api } from '@/lib/api-client';

export const moveToStage = (id: string, stage: string, note: string) =>
  api.post<void>(`/api/customers/${id}/stage`, { stage, note: note || null });
