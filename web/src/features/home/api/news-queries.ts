import { useQuery } from '@tanstack/react-query';
import type { AnnouncementSummary, ArticleSummary, DownloadView, QuestionSummary } from '@/api/knowledge';
import type { CalendarEntry, MessageSummary, ReminderView } from '@/api/schedule';
import { api, type Query } from '@/lib/api-client';
import type { Page } from '@/lib/page';

const ROWS = 6;

function useFirst<T>(area: string, path: string, query: Query = {}) {
  return useQuery({
    queryKey: [area, 'home', path, query],
    queryFn: ({ signal }) => api.get<Page<T>>(path, { size: ROWS, ...query }, signal),
  });
}

export const useAnnouncements = () =>
  useFirst<AnnouncementSummary>('announcements', '/api/announcements', { tab: 'CURRENT' });
export const useQuestions = () => useFirst<QuestionSummary>('questions', '/api/questions', { tab: 'LATEST' });

export interface News {
  id: string;
  kind: 'article' | 'download';
  title: string;
  at?: string | null;
  note: string;
}

const words = (...parts: (string | null | undefined)[]) => parts.filter(Boolean).join(' · ');

/** 最新知识·下载: the newest articles and files together. */
export const useNewKnowledge = () =>
  useQuery({
    queryKey: ['articles', 'home', 'news'],
    queryFn: async ({ signal }): Promise<{ items: News[] }> => {
      const [articles, downloads] = await Promise.all([
        api.get<Page<ArticleSummary>>('/api/articles', { size: ROWS, sort: '-publishedAt' }, signal),
        api.get<Page<DownloadView>>('/api/downloads', { size: ROWS }, signal),
      ]);
      const news: News[] = [
        ...articles.items.map(({ id, title, publishedAt, categoryName, authorName }) => {
          return { id, kind: 'article' as const, title, at: publishedAt, note: words(categoryName, authorName) };
        }),
        ...downloads.items.map(({ id, name, uploadedAt, categoryName, uploadedByName }) => {
          return { id, kind: 'download' as const, title: name, at: uploadedAt, note: words(categoryName, uploadedByName) };
        }),
      ];
      return { items: news.sort((a, b) => (b.at ?? '').localeCompare(a.at ?? '')).slice(0, ROWS) };
    },
  });

export const useUpcoming = () => useFirst<CalendarEntry>('calendar', '/api/calendar/upcoming');
export const useUnreadMessages = () => useFirst<MessageSummary>('messages', '/api/messages', { unread: 'true' });

const useReminders = (path: string) =>
  useQuery({
    queryKey: ['reminders', 'home', path],
    queryFn: async ({ signal }) => ({ items: await api.get<ReminderView[]>(path, undefined, signal) }),
  });

/** 公共事务: what everybody is to know now. */
export const usePublicAffairs = () => useReminders('/api/reminders/public');
export const useOwnReminders = () => useReminders('/api/reminders');
