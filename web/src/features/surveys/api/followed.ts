import type { Follow, FollowedQuestion } from '@/api/surveys';
import { api } from '@/lib/api-client';

/** 设定关注项, for oneself or for all who have chosen nothing. */
export const followQuestions = (questions: Follow[], forEverybody: boolean) =>
  api.put<FollowedQuestion[]>(`/api/surveys/followed${forEverybody ? '/default' : ''}`, { questions });
