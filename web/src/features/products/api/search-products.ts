import type { ProductView } from '@/api/sales';
import { api, type Query } from '@/lib/api-client';
import type { Page } from '@/lib/page';

export const searchProducts = (query: Query, signal?: AbortSignal) =>
  api.get<Page<ProductView>>('/api/products', query, signal);
