import type { LastPrice } from '@/api/sales';
import { api } from '@/lib/api-client';

/** What this customer paid for this product last time; nothing when he never bought it. */
export const lastPrice = (customerId: string, productId: string) =>
  api.get<LastPrice | undefined>('/api/orders/last-price', { customerId, productId });
