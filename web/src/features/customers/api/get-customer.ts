import { useQuery } from '@tanstack/react-query';
import type { CustomerView } from '@/api/customers';
import { api } from '@/lib/api-client';

export const useCustomer = (id: string) =>
  useQuery({
    queryKey: ['customers', 'one', id],
    queryFn: ({ signal }) => api.get<CustomerView>(`/api/customers/${id}`, undefined, signal),
  });
