import { api } from '@/lib/api-client';

export const claimCustomer = (id: string) => api.post<void>(`/api/customers/${id}/claim`);
