import { useQuery } from '@tanstack/react-query';
import type { Follow, FollowedQuestion } from '@/api/surveys';
import { api } from '@/lib/api-client';

export const useFollowed = () =>
  useQuery({
    queryKey: ['surveys', 'followed'],
    queryFn: ({ signal }) => api.get<FollowedQuestion[]>('/api/surveys/followed', undefined, signal),
  });

/** 设定关注项, for oneself or for all who have chosen nothing. */
export const followQuestions = (questions: Follow[], forEverybody: boolean) =>
  api.put<FollowedQuestion[]>(`/api/surveys/followed${forEverybody ? '/default' : ''}`, { questions });
