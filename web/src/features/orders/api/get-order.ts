import { useQuery } from '@tanstack/react-query';
import type { OrderView } from '@/api/sales';
import { api } from '@/lib/api-client';

export const useOrder = (id: string) =>
  useQuery({
    queryKey: ['orders', 'one', id],
    queryFn: ({ signal }) => api.get<OrderView>(`/api/orders/${id}`, undefined, signal),
  });
