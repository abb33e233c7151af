import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { CrossTable, SurveyStatistics } from '@/api/surveys';
import { api, type Query } from '@/lib/api-client';

export const useStatistics = (surveyId: string, filters: Query) =>
  useQuery({
    queryKey: ['surveys', 'statistics', surveyId, filters],
    queryFn: ({ signal }) => api.get<SurveyStatistics>(`/api/surveys/${surveyId}/statistics`, filters, signal),
    placeholderData: keepPreviousData,
  });

export const useCross = (surveyId: string, query: Query) =>
  useQuery({
    queryKey: ['surveys', 'cross', surveyId, query],
    queryFn: ({ signal }) => api.get<CrossTable>(`/api/surveys/${surveyId}/cross`, query, signal),
    enabled: Boolean(query.question && query.by),
    placeholderData: keepPreviousData,
  });
