import type { OpportunitySummary } from '@/api/sales';
import { api, type Query } from '@/lib/api-client';
import type { Page } from '@/lib/page';

export const searchOpportunities = (query: Query, signal?: AbortSignal) =>
  api.get<Page<OpportunitySummary>>('/api/opportunities', query, signal);
