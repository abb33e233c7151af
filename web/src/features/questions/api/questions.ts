import { useQuery } from '@tanstack/react-query';
import type {
  AnswerFields,
  AnswerView,
  QuestionFields,
  QuestionSummary,
  QuestionView,
  SimilarQuestion,
} from '@/api/knowledge';
import { api, type Query } from '@/lib/api-client';
import type { Page } from '@/lib/page';

const PATH = '/api/questions';

export const searchQuestions = (query: Query, signal?: AbortSignal) =>
  api.get<Page<QuestionSummary>>(PATH, query, signal);

export const useQuestion = (id: string) =>
  useQuery({
    queryKey: ['questions', 'one', id],
    queryFn: ({ signal }) => api.get<QuestionView>(`${PATH}/${id}`, undefined, signal),
  });

export const useSimilar = (title: string) =>
  useQuery({
    queryKey: ['questions', 'similar', title],
    queryFn: ({ signal }) => api.get<SimilarQuestion[]>(`${PATH}/similar`, { title }, signal),
    enabled: title.length >= 2,
  });

export const askQuestion = (fields: QuestionFields, key: string) => api.post<QuestionView>(PATH, fields, key);

export const rewordQuestion = (id: string, fields: QuestionFields, version?: number) =>
  api.put<QuestionView>(`${PATH}/${id}`, fields, version);

export const raisePoints = (id: string, points: number) => api.post<QuestionView>(`${PATH}/${id}/raise`, { points });

export const closeQuestion = (id: string) => api.post<QuestionView>(`${PATH}/${id}/close`);

export const mergeQuestion = (id: string, into: string) => api.post<QuestionView>(`${PATH}/${id}/merge`, { into });

export const removeQuestion = (id: string) => api.delete(`${PATH}/${id}`);

export const postAnswer = (question: string, fields: AnswerFields, key: string) =>
  api.post<AnswerView>(`${PATH}/${question}/answers`, fields, key);

export const rewordAnswer = (id: string, fields: AnswerFields) => api.put<AnswerView>(`/api/answers/${id}`, fields);

export const removeAnswer = (id: string) => api.delete(`/api/answers/${id}`);

export const acceptAnswer = (id: string) => api.post<QuestionView>(`/api/answers/${id}/accept`);

export const voteOnAnswer = (id: string, useful: boolean) => api.put<AnswerView>(`/api/answers/${id}/vote`, { useful });

/** Answers the id of the article that was drafted. */
export const makeArticle = (id: string) => api.post<string>(`/api/answers/${id}/article`);
