import type { SurveySummary } from '@/api/surveys';
import { api, type Query } from '@/lib/api-client';
import type { Page } from '@/lib/page';

export const searchSurveys = (query: Query, signal?: AbortSignal) =>
  api.get<Page<SurveySummary>>('/api/surveys', query, signal);
