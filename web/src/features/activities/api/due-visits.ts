import type { DueVisit } from '@/api/customers';
import { api, type Query } from '@/lib/api-client';
import type { Page } from '@/lib/page';

export const dueVisits = (query: Query, signal?: AbortSignal) =>
  api.get<Page<DueVisit>>('/api/activities/due', query, signal);
