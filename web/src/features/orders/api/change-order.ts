import type { OrderFields, OrderView } from '@/api/sales';
import { api } from '@/lib/api-client';

export const changeOrder = (id: string, order: OrderFields, version?: number) =>
  api.put<OrderView>(`/api/orders/${id}`, order, version);
