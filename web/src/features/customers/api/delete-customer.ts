import type { DoneAndRefused } from '@/api/customers';
import { api } from '@/lib/api-client';

export const deleteCustomer = (id: string) => api.delete(`/api/customers/${id}`);

/** Deletes what can be deleted and tells why the rest cannot. */
export const deleteCustomers = (customerIds: string[]) =>
  api.post<DoneAndRefused>('/api/customers/delete', { customerIds });
