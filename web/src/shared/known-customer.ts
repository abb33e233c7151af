import { useQuery } from '@tanstack/react-query';
import type { CustomerView } from '@/api/customers';
import { api } from '@/lib/api-client';

/** The customer named in an address, so that a form can start with it. */
export const useKnownCustomer = (id: string | null | undefined) =>
  useQuery({
    queryKey: ['customers', 'one', id],
    queryFn: ({ signal }) => api.get<CustomerView>(`/api/customers/${id}`, undefined, signal),
    enabled: Boolean(id),
  });
