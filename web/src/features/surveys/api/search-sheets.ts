import type { SheetSummary } from '@/api/surveys';
import { api, type Query } from '@/lib/api-client';
import type { Page } from '@/lib/page';

export const searchSheets = (query: Query, signal?: AbortSignal) =>
  api.get<Page<SheetSummary>>('/api/answer-sheets', query, signal);
