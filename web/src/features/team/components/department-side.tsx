import { Tree } from 'antd';
import { useTranslation } from 'react-i18next';
import { LoadState } from '@/components/ui/load-state';
import { SideTree } from '@/components/ui/side-tree';
import { departmentTree } from '@/shared/departments';
import { useDepartments } from '../api/departments';

interface Props {
  chosen?: string;
  onChoose: (id: string | undefined) => void;
}

/** Tree of departments beside the employees; a click filters. */
export function DepartmentSide({ chosen, onChoose }: Props) {
  const { t } = useTranslation();
  const query = useDepartments();
  return (
    <SideTree title={t('team.departments')} onAll={chosen ? () => onChoose(undefined) : undefined}>
      <LoadState query={query}>
        {(departments) => (
          <Tree
            blockNode
            defaultExpandAll
            selectedKeys={chosen ? [chosen] : []}
            treeData={departmentTree(departments)}
            titleRender={(node) => (
              <>
                {node.title} <span className="faint tabular">{node.department.employees ?? 0}</span>
              </>
            )}
            onSelect={([key]) => onChoose(key === undefined ? undefined : String(key))}
          />
        )}
      </LoadState>
    </SideTree>
  );
}
