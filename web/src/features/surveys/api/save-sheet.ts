import type { SheetFields, SheetView } from '@/api/surveys';
import { api } from '@/lib/api-client';

export const fillSheet = (surveyId: string, sheet: SheetFields, key: string) =>
  api.post<SheetView>(`/api/surveys/${surveyId}/sheets`, sheet, key);

export const reviseSheet = (id: string, sheet: SheetFields, version?: number) =>
  api.put<SheetView>(`/api/answer-sheets/${id}`, sheet, version);
