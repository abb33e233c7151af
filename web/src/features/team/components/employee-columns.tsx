import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { EmployeeView } from '@/api/team';
import type { ColumnSpec } from '@/components/list/column-layout';
import { Day, Text } from '@/components/ui/values';
import { useMay } from '@/shared/session';
import { EmployeeActs } from './employee-acts';
import { RoleNames } from './role-names';

type Column = ColumnSpec<EmployeeView>;
type Chosen = (employee: EmployeeView) => void;

export function useEmployeeColumns(onEdit: Chosen, onPassword: Chosen): Column[] {
  const { t } = useTranslation();
  const may = useMay();
  const column = (key: string, width: number, render: Column['render'], more: Partial<Column> = {}): Column => ({
    key,
    title: t(`team.field.${key}`),
    width,
    render,
    ...more,
  });
  const plain = (key: keyof EmployeeView, width: number, more: Partial<Column> = {}) =>
    column(key, width, (row) => <Text value={row[key] as string} />, more);
  return [
    plain('name', 120, { pinned: true, sort: 'name' }),
    plain('username', 120, { sort: 'username' }),
    plain('departmentName', 120),
    column('roles', 180, (row) => <RoleNames codes={row.roles} />),
    plain('title', 110),
    plain('mobile', 130),
    plain('phone', 130, { hidden: true }),
    plain('email', 190),
    column('status', 80, (row) => (
      <Tag color={row.status === 'ACTIVE' ? 'success' : 'default'}>{t(`team.status.${row.status}`)}</Tag>
    )),
    plain('number', 100, { hidden: true }),
    plain('superiorName', 100, { hidden: true }),
    column('joinedOn', 110, (row) => <Day value={row.joinedOn} />, { hidden: true }),
    ...(may('team.manage')
      ? [
          {
            key: 'acts',
            title: t('list.acts'),
            width: 210,
            render: (row: EmployeeView) => <EmployeeActs employee={row} onEdit={onEdit} onPassword={onPassword} />,
          },
        ]
      : []),
  ];
}
