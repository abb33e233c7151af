import { useQuery } from '@tanstack/react-query';
import type { SimilarCustomers } from '@/api/customers';
import { api } from '@/lib/api-client';

/** Customers whose name resembles the one being typed. */
export const useSimilarCustomers = (name: string, except?: string) =>
  useQuery({
    queryKey: ['customers', 'similar', name, except],
    queryFn: ({ signal }) => api.get<SimilarCustomers>('/api/customers/similar', { name, except }, signal),
    enabled: name.trim().length >= 2,
  });
