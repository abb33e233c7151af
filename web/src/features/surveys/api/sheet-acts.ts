import type { SheetView } from '@/api/surveys';
import { api } from '@/lib/api-client';

export const voidSheet = (id: string, reason: string) =>
  api.post<SheetView>(`/api/answer-sheets/${id}/void`, { reason });

/** Throws a draft away. */
export const discardSheet = (id: string) => api.delete(`/api/answer-sheets/${id}`);
