import { useQuery } from '@tanstack/react-query';
import type { CustomerSummary, DueVisit } from '@/api/customers';
import type { OpportunitySummary, OrderSummary } from '@/api/sales';
import { api, type Query } from '@/lib/api-client';
import type { Page } from '@/lib/page';

const ROWS = 8;

function useNewest<T>(area: string, path: string, query: Query) {
  return useQuery({
    queryKey: [area, 'home', query],
    queryFn: ({ signal }) => api.get<Page<T>>(path, { size: ROWS, ...query }, signal),
  });
}

export const useDue = (when: string) => useNewest<DueVisit>('activities', '/api/activities/due', { when });
export const useNewestOpportunities = () =>
  useNewest<OpportunitySummary>('opportunities', '/api/opportunities', { sort: '-createdAt' });
export const useNewestOrders = () => useNewest<OrderSummary>('orders', '/api/orders', { sort: '-createdAt' });
export const useHotCustomers = () =>
  useNewest<CustomerSummary>('customers', '/api/customers', { tab: 'hot', sort: '-lastActivityAt' });
