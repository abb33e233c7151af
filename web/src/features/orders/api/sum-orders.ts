import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { OrderSums } from '@/api/sales';
import { api, type Query } from '@/lib/api-client';

export const useOrderSums = (filters: Query) =>
  useQuery({
    queryKey: ['orders', 'sums', filters],
    queryFn: ({ signal }) => api.get<OrderSums>('/api/orders/summary', filters, signal),
    placeholderData: keepPreviousData,
  });
