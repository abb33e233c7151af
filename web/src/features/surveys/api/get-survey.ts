import { useQuery } from '@tanstack/react-query';
import type { SurveyView } from '@/api/surveys';
import { api } from '@/lib/api-client';

export const useSurvey = (id: string | undefined) =>
  useQuery({
    queryKey: ['surveys', 'one', id],
    queryFn: ({ signal }) => api.get<SurveyView>(`/api/surveys/${id}`, undefined, signal),
    enabled: Boolean(id),
  });
