import { useQuery } from '@tanstack/react-query';
import type { DownloadFields, DownloadView, Edition, Taking } from '@/api/knowledge';
import { api, type Query } from '@/lib/api-client';
import type { Page } from '@/lib/page';

const PATH = '/api/downloads';

export const searchDownloads = (query: Query, signal?: AbortSignal) =>
  api.get<Page<DownloadView>>(PATH, query, signal);

export interface PublishFields {
  attachmentId: string;
  categoryId?: string | null;
  description?: string | null;
}

export const publishDownload = (fields: PublishFields) => api.post<DownloadView>(PATH, fields);

export const describeDownload = (id: string, fields: DownloadFields, version?: number) =>
  api.put<DownloadView>(`${PATH}/${id}`, fields, version);

export const replaceDownload = (id: string, attachmentId: string) =>
  api.post<DownloadView>(`${PATH}/${id}/editions`, { attachmentId });

export const removeDownload = (id: string) => api.delete(`${PATH}/${id}`);

/** Where the newest file is, or a former edition for those who keep the centre. */
export const contentOf = (id: string, edition?: number) =>
  edition ? `${PATH}/${id}/editions/${edition}/content` : `${PATH}/${id}/content`;

export const useEditions = (id: string) =>
  useQuery({
    queryKey: ['downloads', 'editions', id],
    queryFn: ({ signal }) => api.get<Edition[]>(`${PATH}/${id}/editions`, undefined, signal),
  });

export const useTakings = (id: string, page: number) =>
  useQuery({
    queryKey: ['downloads', 'takings', id, page],
    queryFn: ({ signal }) => api.get<Page<Taking>>(`${PATH}/${id}/takings`, { page: page - 1, size: 20 }, signal),
  });
