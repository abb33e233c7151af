import type { CustomerSummary } from '@/api/customers';
import { api, type Query } from '@/lib/api-client';
import type { Page } from '@/lib/page';

export const searchCustomers = (query: Query, signal?: AbortSignal) =>
  api.get<Page<CustomerSummary>>('/api/customers', query, signal);
