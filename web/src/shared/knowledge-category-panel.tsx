import { Button, Tree } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KnowledgeCategory } from '@/api/knowledge';
import { LoadState } from '@/components/ui/load-state';
import { SideTree } from '@/components/ui/side-tree';
import { useAct } from '@/components/ui/use-act';
import {
  categoryOptions,
  deleteCategory,
  findCategory,
  useKnowledgeCategories,
  type CategoryTree,
} from './knowledge-categories';
import { KnowledgeCategoryDialog } from './knowledge-category-dialog';
import { useMay } from './session';

interface Props {
  tree: CategoryTree;
  chosen?: string;
  onChoose: (id: string | undefined) => void;
}

type Edited = { category?: KnowledgeCategory; parentId?: string | null };

/** Tree of categories beside a list; a click filters. */
export function KnowledgeCategoryPanel({ tree, chosen, onChoose }: Props) {
  const { t } = useTranslation();
  const may = useMay();
  const query = useKnowledgeCategories(tree);
  const [edited, setEdited] = useState<Edited>();
  const current = findCategory(query.data ?? [], chosen);
  const remove = useAct({
    act: (id: string) => deleteCategory(tree, id),
    stale: ['knowledge-categories'],
    done: t('form.saved'),
    onDone: () => onChoose(undefined),
  });
  const acts = may('knowledge.edit') && (
    <>
      <Button size="small" onClick={() => setEdited({ parentId: current?.parentId })}>
        {t('categories.addBeside')}
      </Button>
      <Button size="small" disabled={!current} onClick={() => setEdited({ parentId: current?.id })}>
        {t('categories.addBelow')}
      </Button>
      <Button size="small" disabled={!current} onClick={() => setEdited({ category: current })}>
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
    <SideTree title={t('categories.title')} onAll={chosen ? () => onChoose(undefined) : undefined} acts={acts}>
      <LoadState query={query} empty={{ when: (all) => all.length === 0, text: t('categories.none') }}>
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
      {edited && <KnowledgeCategoryDialog tree={tree} {...edited} onClose={() => setEdited(undefined)} />}
    </SideTree>
  );
}
