import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { CustomerTab } from '@/api/customers';
import { api, type Query } from '@/lib/api-client';

/** Counts per tab under the same filters as the list, the tab itself aside. */
export const useTabCounts = (filters: Query) => {
  const asked = { ...filters, tab: undefined };
  return useQuery({
    queryKey: ['customers', 'tabs', asked],
    queryFn: ({ signal }) => api.get<CustomerTab[]>('/api/customers/tabs', asked, signal),
    placeholderData: keepPreviousData,
  });
};
