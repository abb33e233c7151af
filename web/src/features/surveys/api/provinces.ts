import { useQuery } from '@tanstack/react-query';
import { api } from '@/lib/api-client';

/** Where the customers sit who answered. */
export const useProvinces = (surveyId: string): string[] =>
  useQuery({
    queryKey: ['sheets', 'provinces', surveyId],
    queryFn: ({ signal }) => api.get<string[]>('/api/answer-sheets/provinces', { surveyId }, signal),
  }).data ?? [];
