import type { CategoryFields } from '@/api/sales';
import { api } from '@/lib/api-client';

export const saveCategory = (id: string | undefined, category: CategoryFields, key: string) =>
  id
    ? api.put<void>(`/api/product-categories/${id}`, category)
    : api.post<void>('/api/product-categories', category, key);
