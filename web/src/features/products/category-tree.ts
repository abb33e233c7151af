import type { ProductCategory } from '@/api/sales';

export interface CategoryOption {
  key: string;
  value: string;
  title: string;
  children: CategoryOption[];
}

export const categoryOptions = (categories: ProductCategory[]): CategoryOption[] =>
  categories.map((one) => ({
    key: one.id,
    value: one.id,
    title: one.name,
    children: categoryOptions(one.children ?? []),
  }));

export function findCategory(categories: ProductCategory[], id: string | undefined): ProductCategory | undefined {
  for (const one of categories) {
    const found = one.id === id ? one : findCategory(one.children ?? [], id);
    if (found) return found;
  }
  return undefined;
}
