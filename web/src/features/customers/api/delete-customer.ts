import { api } from '@/lib/api-client';

export const deleteCustomer = (id: string) => api.delete(`/api/customers/${id}`);
