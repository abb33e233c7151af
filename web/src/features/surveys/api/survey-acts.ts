import type { SurveyView } from '@/api/surveys';
import { api } from '@/lib/api-client';

export type SurveyAct = 'publish' | 'pause' | 'close';

export const actOnSurvey = (id: string, act: SurveyAct) => api.post<SurveyView>(`/api/surveys/${id}/${act}`);

/** 复制 as a new version. */
export const copySurvey = (id: string, title: string) => api.post<SurveyView>(`/api/surveys/${id}/copy`, { title });

export const deleteSurvey = (id: string) => api.delete(`/api/surveys/${id}`);
