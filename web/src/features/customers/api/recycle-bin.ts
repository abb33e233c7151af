import type { CustomerSummary } from '@/api/customers';
import { api, type Query } from '@/lib/api-client';
import type { Page } from '@/lib/page';

export const searchRecycleBin = (query: Query, signal?: AbortSignal) =>
  api.get<Page<CustomerSummary>>('/api/customers/recycle-bin', query, signal);

export const restoreCustomer = (id: string) => api.post<void>(`/api/customers/${id}/restore`);
