import type { ProductFields, ProductView } from '@/api/sales';
import { api } from '@/lib/api-client';

export const defineProduct = (product: ProductFields, key: string) =>
  api.post<ProductView>('/api/products', product, key);
