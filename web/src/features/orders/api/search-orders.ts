import type { OrderSummary } from '@/api/sales';
import { api, type Query } from '@/lib/api-client';
import type { Page } from '@/lib/page';

export const searchOrders = (query: Query, signal?: AbortSignal) =>
  api.get<Page<OrderSummary>>('/api/orders', query, signal);
