import { useQuery } from '@tanstack/react-query';
import type { MessageSummary, MessageView, WriteMessage } from '@/api/schedule';
import { api, type Query } from '@/lib/api-client';
import type { Page } from '@/lib/page';

/** The tab of the page is the box of the service; which message is open is the page's own affair. */
export const searchMessages = ({ tab, ...query }: Query, signal?: AbortSignal) =>
  api.get<Page<MessageSummary>>(
    '/api/messages',
    { ...query, open: undefined, box: tab === 'sent' ? 'SENT' : undefined },
    signal,
  );

export const useUnread = () =>
  useQuery({
    queryKey: ['messages', 'unread-count'],
    queryFn: ({ signal }) => api.get<{ unread: number }>('/api/messages/unread-count', undefined, signal),
    refetchInterval: 5 * 60_000,
  });

export const newestUnread = (size: number, signal?: AbortSignal) =>
  api.get<Page<MessageSummary>>('/api/messages', { unread: true, size }, signal);

export const useNewestUnread = (enabled: boolean) =>
  useQuery({
    queryKey: ['messages', 'newest'],
    queryFn: ({ signal }) => newestUnread(6, signal),
    enabled,
  });

export const useMessage = (id: string | undefined) =>
  useQuery({
    queryKey: ['messages', 'one', id],
    queryFn: ({ signal }) => api.get<MessageView>(`/api/messages/${id}`, undefined, signal),
    enabled: Boolean(id),
  });

export const markRead = (id: string) => api.post<void>(`/api/messages/${id}/read`);
export const markAllRead = () => api.post<void>('/api/messages/read-all');
export const deleteMessage = (id: string) => api.delete(`/api/messages/${id}`);
export const answerMessage = (id: string, text: string) => api.post<void>(`/api/messages/${id}/reply`, { text });
export const writeMessage = (message: WriteMessage, key: string) => api.post<void>('/api/messages', message, key);
