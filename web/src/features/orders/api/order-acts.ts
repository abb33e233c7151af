import type { OrderView } from '@/api/sales';
import { api } from '@/lib/api-client';

/** 生效, 完成 and 作废 of an order. */
export const actOnOrder = (id: string, act: 'place' | 'complete' | 'void', body: object = {}, key?: string) =>
  api.post<OrderView>(`/api/orders/${id}/${act}`, body, key);
