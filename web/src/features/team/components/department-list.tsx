import { PlusOutlined } from '@ant-design/icons';
import { App, Button, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Department } from '@/api/team';
import { LoadState } from '@/components/ui/load-state';
import { useAct } from '@/components/ui/use-act';
import { Text } from '@/components/ui/values';
import { departmentTree, type DepartmentNode } from '@/shared/departments';
import { useMay } from '@/shared/session';
import { deleteDepartment } from '../api/delete-department';
import { useDepartments } from '../api/departments';
import { DepartmentPanel } from './department-panel';

type Row = Omit<DepartmentNode<Department>, 'children'> & { children?: Row[] };

const rowsOf = (nodes: DepartmentNode<Department>[]): Row[] =>
  nodes.map(({ children, ...node }) => ({ ...node, children: children.length ? rowsOf(children) : undefined }));

/** 部门 as a tree in a table. */
export function DepartmentList() {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const manage = useMay()('team.manage');
  const query = useDepartments();
  const [edited, setEdited] = useState<Department>();
  const [under, setUnder] = useState<string | null>();
  const remove = useAct({ act: deleteDepartment, stale: ['departments'], done: t('form.saved') });
  const ask = (department: Department) =>
    void modal.confirm({
      title: t('team.deleteDepartment', { name: department.name }),
      okText: t('action.delete'),
      okButtonProps: { danger: true },
      cancelText: t('action.cancel'),
      onOk: () => remove.mutate(department.id),
    });
  const acts = (department: Department) => (
    <span className="row-acts">
      <Button type="link" size="small" onClick={() => setUnder(department.id)}>
        {t('team.addBelow')}
      </Button>
      <Button type="link" size="small" onClick={() => setEdited(department)}>
        {t('action.edit')}
      </Button>
      <Button type="link" size="small" danger onClick={() => ask(department)}>
        {t('action.delete')}
      </Button>
    </span>
  );
  return (
    <section className="record-list">
      {manage && (
        <div className="list-bar">
          <Button type="primary" icon={<PlusOutlined />} onClick={() => setUnder(null)}>
            {t('team.newDepartment')}
          </Button>
        </div>
      )}
      <LoadState query={query} empty={{ when: (all) => all.length === 0, text: t('team.noDepartment') }}>
        {(departments) => (
          <Table<Row>
            size="small"
            rowKey="key"
            pagination={false}
            expandable={{ defaultExpandAllRows: true }}
            scroll={{ x: 640 }}
            dataSource={rowsOf(departmentTree(departments))}
            columns={[
              { title: t('team.department.name'), dataIndex: 'title', width: 260 },
              {
                title: t('team.department.head'),
                width: 120,
                render: (_, row) => <Text value={row.department.headName} />,
              },
              {
                title: t('team.department.employees'),
                width: 90,
                align: 'right',
                render: (_, row) => row.department.employees ?? 0,
              },
              ...(manage
                ? [{ title: t('list.acts'), width: 220, render: (_: unknown, row: Row) => acts(row.department) }]
                : []),
            ]}
          />
        )}
      </LoadState>
      <DepartmentPanel
        open={Boolean(edited) || under !== undefined}
        department={edited}
        parentId={under}
        onClose={() => {
          setEdited(undefined);
          setUnder(undefined);
        }}
      />
    </section>
  );
}
