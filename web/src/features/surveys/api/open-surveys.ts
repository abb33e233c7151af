import { useQuery } from '@tanstack/react-query';
import type { OpenSurvey } from '@/api/surveys';
import { api } from '@/lib/api-client';

/** What this customer can be asked now, and what he answered before. */
export const useOpenSurveys = (customerId: string | undefined) =>
  useQuery({
    queryKey: ['surveys', 'open', customerId],
    queryFn: ({ signal }) => api.get<OpenSurvey[]>('/api/surveys/open', { customerId }, signal),
    enabled: Boolean(customerId),
  });
