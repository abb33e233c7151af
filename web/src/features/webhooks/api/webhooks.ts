import { useQuery } from '@tanstack/react-query';
import type { CreatedWebhook, DescribeWebhook, EventType, RenewedSecret, Webhook } from '@/api/team';
import { api } from '@/lib/api-client';

export const useWebhooks = () =>
  useQuery({
    queryKey: ['webhooks'],
    queryFn: ({ signal }) => api.get<Webhook[]>('/api/webhooks', undefined, signal),
  });

export const useEventTypes = () =>
  useQuery({
    queryKey: ['webhook-events'],
    queryFn: ({ signal }) => api.get<EventType[]>('/api/webhooks/events', undefined, signal),
    staleTime: Infinity,
  });

export const createWebhook = (webhook: DescribeWebhook, key: string) =>
  api.post<CreatedWebhook>('/api/webhooks', webhook, key);

export const changeWebhook = (id: string, webhook: DescribeWebhook, version?: number) =>
  api.put<Webhook>(`/api/webhooks/${id}`, webhook, version);

export const deleteWebhook = (id: string) => api.delete(`/api/webhooks/${id}`);

export const renewSecret = (id: string) => api.post<RenewedSecret>(`/api/webhooks/${id}/secret`);
