import { useQuery } from '@tanstack/react-query';
import type { ArticleEdition, ArticleView, ArticleWording } from '@/api/knowledge';
import { api } from '@/lib/api-client';

const path = (id: string) => `/api/articles/${id}/editions`;

export const useEditions = (id: string, enabled: boolean) =>
  useQuery({
    queryKey: ['articles', 'editions', id],
    queryFn: ({ signal }) => api.get<ArticleEdition[]>(path(id), undefined, signal),
    enabled,
  });

export const useWording = (id: string, edition: number) =>
  useQuery({
    queryKey: ['articles', 'editions', id, edition],
    queryFn: ({ signal }) => api.get<ArticleWording>(`${path(id)}/${edition}`, undefined, signal),
  });

export const restoreEdition = (id: string, edition: number) =>
  api.post<ArticleView>(`${path(id)}/${edition}/restore`);
