import { useQuery } from '@tanstack/react-query';
import type { ProductCategory } from '@/api/sales';
import { api } from '@/lib/api-client';

export const useCategories = () =>
  useQuery({
    queryKey: ['product-categories'],
    queryFn: ({ signal }) => api.get<ProductCategory[]>('/api/product-categories', undefined, signal),
  });
