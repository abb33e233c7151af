import { useQuery } from '@tanstack/react-query';
import type { AnnouncementFields, AnnouncementSummary, AnnouncementView, Receipt } from '@/api/knowledge';
import { api, type Query } from '@/lib/api-client';
import type { Page } from '@/lib/page';

const PATH = '/api/announcements';

export const searchAnnouncements = (query: Query, signal?: AbortSignal) =>
  api.get<Page<AnnouncementSummary>>(PATH, query, signal);

export const useAnnouncement = (id: string) =>
  useQuery({
    queryKey: ['announcements', 'one', id],
    queryFn: ({ signal }) => api.get<AnnouncementView>(`${PATH}/${id}`, undefined, signal),
  });

export const useReceipts = (id: string, wanted: boolean) =>
  useQuery({
    queryKey: ['announcements', 'readings', id],
    queryFn: ({ signal }) => api.get<Receipt[]>(`${PATH}/${id}/readings`, undefined, signal),
    enabled: wanted,
  });

export const writeAnnouncement = (fields: AnnouncementFields, key: string) =>
  api.post<AnnouncementView>(PATH, fields, key);

export const rewriteAnnouncement = (id: string, fields: AnnouncementFields, version?: number) =>
  api.put<AnnouncementView>(`${PATH}/${id}`, fields, version);

export const markRead = (id: string) => api.put<void>(`${PATH}/${id}/reading`, {});

export const publishAnnouncement = (id: string) => api.post<AnnouncementView>(`${PATH}/${id}/publish`);

export const withdrawAnnouncement = (id: string) => api.post<AnnouncementView>(`${PATH}/${id}/withdraw`);

export const deleteAnnouncement = (id: string) => api.delete(`${PATH}/${id}`);

export const pinAnnouncement = (id: string, pinned: boolean) =>
  pinned ? api.put<void>(`${PATH}/${id}/pin`, {}) : api.delete(`${PATH}/${id}/pin`);
