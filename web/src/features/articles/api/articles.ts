import { useQuery } from '@tanstack/react-query';
import type { ArticleFields, ArticleSummary, ArticleView } from '@/api/knowledge';
import { api, type Query } from '@/lib/api-client';
import type { Page } from '@/lib/page';

const PATH = '/api/articles';

export type ArticleAct = 'submit' | 'publish' | 'retire';
export type ArticleMark = 'like' | 'favourite' | 'pin';

export const searchArticles = (query: Query, signal?: AbortSignal) =>
  api.get<Page<ArticleSummary>>(PATH, query, signal);

export const useArticle = (id: string) =>
  useQuery({
    queryKey: ['articles', 'one', id],
    queryFn: ({ signal }) => api.get<ArticleView>(`${PATH}/${id}`, undefined, signal),
  });

export const writeArticle = (fields: ArticleFields, key: string) => api.post<ArticleView>(PATH, fields, key);

export const rewriteArticle = (id: string, fields: ArticleFields, version?: number) =>
  api.put<ArticleView>(`${PATH}/${id}`, fields, version);

export const actOnArticle = (id: string, act: ArticleAct) => api.post<ArticleView>(`${PATH}/${id}/${act}`);

export const sendBackArticle = (id: string, reason: string) =>
  api.post<ArticleView>(`${PATH}/${id}/send-back`, { reason });

export const deleteArticle = (id: string) => api.delete(`${PATH}/${id}`);

export const countReader = (id: string) => api.put<void>(`${PATH}/${id}/reading`, {});

export const markArticle = (id: string, mark: ArticleMark, marked: boolean) =>
  marked ? api.put<void>(`${PATH}/${id}/${mark}`, {}) : api.delete(`${PATH}/${id}/${mark}`);
