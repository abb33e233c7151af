import { api } from '@/lib/api-client';

export const deleteCategory = (id: string) => api.delete(`/api/product-categories/${id}`);
