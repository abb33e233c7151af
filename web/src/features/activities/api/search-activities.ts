import type { ActivityView } from '@/api/customers';
import { api, type Query } from '@/lib/api-client';
import type { Page } from '@/lib/page';

export const searchActivities = (query: Query, signal?: AbortSignal) =>
  api.get<Page<ActivityView>>('/api/activities', query, signal);
