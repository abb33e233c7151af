import { api } from '@/lib/api-client';

/** 上架 and 下架. */
export const listProduct = (id: string, listed: boolean) =>
  api.post<void>(`/api/products/${id}/${listed ? 'list' : 'delist'}`);
