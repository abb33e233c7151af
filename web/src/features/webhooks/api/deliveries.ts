import { useQuery } from '@tanstack/react-query';
import type { Delivery, DeliveryDetails, DeliveryState, Redelivered } from '@/api/team';
import { api } from '@/lib/api-client';
import type { Page } from '@/lib/page';

const SOON = 2000;

interface Asked {
  state?: DeliveryState;
  page: number;
  size: number;
}

/** The log of a webhook; looked at again while something in it is still on its way. */
export const useDeliveries = (webhook: string, asked: Asked) =>
  useQuery({
    queryKey: ['webhook-deliveries', webhook, asked],
    queryFn: ({ signal }) => api.get<Page<Delivery>>(`/api/webhooks/${webhook}/deliveries`, { ...asked }, signal),
    refetchInterval: ({ state }) => (state.data?.items.some((one) => one.state === 'PENDING') ? SOON : false),
  });

export const useDelivery = (webhook: string, id: string) =>
  useQuery({
    queryKey: ['webhook-delivery', webhook, id],
    queryFn: ({ signal }) => api.get<DeliveryDetails>(`/api/webhooks/${webhook}/deliveries/${id}`, undefined, signal),
    refetchInterval: ({ state }) => (state.data?.delivery.state === 'PENDING' ? SOON : false),
  });

export const testWebhook = (webhook: string) => api.post<DeliveryDetails>(`/api/webhooks/${webhook}/test`);

export const redeliver = (webhook: string, id: string) =>
  api.post<DeliveryDetails>(`/api/webhooks/${webhook}/deliveries/${id}/redeliver`);

export const redeliverFailed = (webhook: string, since: string) =>
  api.post<Redelivered>(`/api/webhooks/${webhook}/redeliver-failed`, { since });
