import { Button, Tree } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProductCategory } from '@/api/sales';
import { LoadState } from '@/components/ui/load-state';
import { SideTree } from '@/components/ui/side-tree';
import { useAct } from '@/components/ui/use-act';
import { useMay } from '@/shared/session';
import { useCategories } from '../api/categories';
import { deleteCategory } from '../api/delete-category';
import { categoryOptions, findCategory } from '../category-tree';
import { CategoryDialog } from './category-dialog';

interface Props {
  chosen?: string;
  onChoose: (id: string | undefined) => void;
}

/** Tree of product categories beside the list; a click filters. */
export function CategoryPanel({ chosen, onChoose }: Props) {
  const { t } = useTranslation();
  const may = useMay();
  const query = useCategories();
  const [edited, setEdited] = useState<ProductCategory | 'new'>();
  const current = findCategory(query.data ?? [], chosen);
  const remove = useAct({
    act: (id: string) => deleteCategory(id),
    stale: ['product-categories', 'products'],
    done: t('form.saved'),
    onDone: () => onChoose(undefined),
  });
  const acts = may('product.edit') && (
    <>
      <Button size="small" onClick={() => setEdited('new')}>
        {t('products.newCategory')}
      </Button>
      <Button size="small" disabled={!current} onClick={() => setEdited(current)}>
        {t('action.edit')}
      </Button>
      <Button
        size="small"
        danger
        disabled={!current}
        loading={remove.isPending}
        onClick={() => current && remove.mutate(current.id)}
      >
        {t('action.delete')}
      </Button>
    </>
  );
  return (
    <SideTree
      title={t('products.categories')}
      onAll={chosen ? () => onChoose(undefined) : undefined}
      acts={acts}
    >
      <LoadState query={query} empty={{ when: (all) => all.length === 0, text: t('products.noCategory') }}>
        {(categories) => (
          <Tree
            blockNode
            defaultExpandAll
            selectedKeys={chosen ? [chosen] : []}
            treeData={categoryOptions(categories)}
            onSelect={([key]) => onChoose(key === undefined ? undefined : String(key))}
          />
        )}
      </LoadState>
      <CategoryDialog
        key={edited === 'new' ? 'new' : edited?.id}
        open={edited !== undefined}
        category={edited === 'new' ? undefined : edited}
        parentId={chosen}
        onClose={() => setEdited(undefined)}
      />
    </SideTree>
  );
}
