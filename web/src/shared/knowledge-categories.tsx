import { useQuery } from '@tanstack/react-query';
import { TreeSelect, type TreeSelectProps } from 'antd';
import type { KnowledgeCategory, KnowledgeCategoryFields } from '@/api/knowledge';
import { api } from '@/lib/api-client';

/** Where a tree of categories is kept. */
export type CategoryTree = '/api/article-categories' | '/api/downloads/categories';

export const useKnowledgeCategories = (tree: CategoryTree) =>
  useQuery({
    queryKey: ['knowledge-categories', tree],
    queryFn: ({ signal }) => api.get<KnowledgeCategory[]>(tree, undefined, signal),
  });

export const saveCategory = (tree: CategoryTree, id: string | undefined, fields: KnowledgeCategoryFields, key: string) =>
  id ? api.put<void>(`${tree}/${id}`, fields) : api.post<void>(tree, fields, key);

export const deleteCategory = (tree: CategoryTree, id: string) => api.delete(`${tree}/${id}`);

interface Option {
  key: string;
  value: string;
  title: string;
  children: Option[];
}

export const categoryOptions = (categories: KnowledgeCategory[]): Option[] =>
  categories.map((one) => ({
    key: one.id,
    value: one.id,
    title: one.name,
    children: categoryOptions(one.children),
  }));

export function findCategory(categories: KnowledgeCategory[], id?: string): KnowledgeCategory | undefined {
  for (const one of categories) {
    const found = one.id === id ? one : findCategory(one.children, id);
    if (found) return found;
  }
  return undefined;
}

export function KnowledgeCategorySelect({ tree, ...rest }: TreeSelectProps<string> & { tree: CategoryTree }) {
  const { data } = useKnowledgeCategories(tree);
  return <TreeSelect allowClear treeDefaultExpandAll treeData={categoryOptions(data ?? [])} {...rest} />;
}
