import { api } from '@/lib/api-client';

export interface CategoryFields {
  name: string;
  parentId?: string | null;
  position?: number | null;
}

export const saveCategory = (id: string | undefined, category: CategoryFields, key: string) =>
  id
    ? api.put<void>(`/api/product-categories/${id}`, category)
    : api.post<void>('/api/product-categories', category, key);
