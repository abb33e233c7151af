import { useQuery } from '@tanstack/react-query';
import type { ReminderView, SetReminder } from '@/api/schedule';
import { api } from '@/lib/api-client';

export const useReminders = (enabled: boolean) =>
  useQuery({
    queryKey: ['reminders', 'own'],
    queryFn: ({ signal }) => api.get<ReminderView[]>('/api/reminders', undefined, signal),
    enabled,
  });

export const setReminder = (reminder: SetReminder, key: string) =>
  api.post<ReminderView>('/api/reminders', reminder, key);

export const removeReminder = (id: string) => api.delete(`/api/reminders/${id}`);
