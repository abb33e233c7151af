import type { OrderFields, OrderView } from '@/api/sales';
import { api } from '@/lib/api-client';

export const placeOrder = (order: OrderFields, key: string) => api.post<OrderView>('/api/orders', order, key);
