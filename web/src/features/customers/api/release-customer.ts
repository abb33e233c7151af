import { api } from '@/lib/api-client';

export const releaseCustomer = (id: string, reason: string, note?: string | null) =>
  api.post<void>(`/api/customers/${id}/release`, { reason, note });
