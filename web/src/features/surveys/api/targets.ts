import { useQuery } from '@tanstack/react-query';
import type { TargetProgress, TargetsAdded, TargetView } from '@/api/surveys';
import { api, type Query } from '@/lib/api-client';
import type { Page } from '@/lib/page';

const path = (surveyId: string) => `/api/surveys/${surveyId}/targets`;

export const useTargets = (surveyId: string, query: Query) =>
  useQuery({
    queryKey: ['surveys', 'targets', surveyId, query],
    queryFn: ({ signal }) => api.get<Page<TargetView>>(path(surveyId), query, signal),
  });

export const useTargetProgress = (surveyId: string) =>
  useQuery({
    queryKey: ['surveys', 'targets', surveyId, 'progress'],
    queryFn: ({ signal }) => api.get<TargetProgress[]>(`${path(surveyId)}/progress`, undefined, signal),
  });

/** Customers picked by hand, or everybody the survey is meant for. */
export const addTargets = (surveyId: string, customerIds: string[], employeeId?: string | null) =>
  api.post<TargetsAdded>(path(surveyId), { customerIds, employeeId: employeeId ?? null });

export const refuseTarget = (surveyId: string, customerId: string, reason: string) =>
  api.post<void>(`${path(surveyId)}/${customerId}/refuse`, { reason });

export const removeTarget = (surveyId: string, customerId: string) => api.delete(`${path(surveyId)}/${customerId}`);
