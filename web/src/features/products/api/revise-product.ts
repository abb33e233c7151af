import type { ProductFields, ProductView } from '@/api/sales';
import { api } from '@/lib/api-client';

export const reviseProduct = (id: string, product: ProductFields, version?: number) =>
  api.put<ProductView>(`/api/products/${id}`, product, version);
