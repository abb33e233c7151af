import type { SurveyFields, SurveyView } from '@/api/surveys';
import { api } from '@/lib/api-client';

export const saveSurvey = (id: string | undefined, survey: SurveyFields, version: number | undefined, key: string) =>
  id
    ? api.put<SurveyView>(`/api/surveys/${id}`, survey, version)
    : api.post<SurveyView>('/api/surveys', survey, key);
