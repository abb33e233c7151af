import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EmployeeView } from '@/api/team';
import { FilterSelect } from '@/components/list/filter-select';
import { ListSearch } from '@/components/list/list-search';
import { RecordList } from '@/components/list/record-list';
import { useRecordList } from '@/components/list/use-record-list';
import { useLabelOf } from '@/shared/dictionaries';
import { useMay } from '@/shared/session';
import { useRoles } from '../api/roles';
import { searchEmployees } from '../api/search-employees';
import { DepartmentSide } from './department-side';
import { useEmployeeColumns } from './employee-columns';
import { EmployeePanel } from './employee-panel';
import { PasswordDialog } from './password-dialog';

/** 员工管理: departments on the left, employees on the right. */
export function EmployeeList() {
  const { t } = useTranslation();
  const may = useMay();
  const label = useLabelOf();
  const roles = useRoles().data ?? [];
  const [edited, setEdited] = useState<EmployeeView>();
  const [adding, setAdding] = useState(false);
  const [password, setPassword] = useState<EmployeeView>();
  const columns = useEmployeeColumns(setEdited, setPassword);
  const list = useRecordList<EmployeeView>({ name: 'employees', queryKey: ['employees'], fetch: searchEmployees });
  const { filters, change } = list.state;
  return (
    <div className="with-side-tree">
      <DepartmentSide chosen={filters.departmentId} onChoose={(departmentId) => change({ departmentId })} />
      <RecordList
        list={list}
        columns={columns}
        rowKey={(row) => row.id}
        emptyText={t('team.empty')}
        search={
          <ListSearch state={list.state} placeholder={t('team.searchPlaceholder')} folded={['status', 'role']}>
            <FilterSelect
              state={list.state}
              name="status"
              label={t('team.field.status')}
              options={['ACTIVE', 'STOPPED', 'LEFT'].map((value) => ({ value, label: t(`team.status.${value}`) }))}
            />
            <FilterSelect
              state={list.state}
              name="role"
              label={t('team.field.roles')}
              options={roles.map((role) => ({ value: role.code, label: label(role) }))}
            />
          </ListSearch>
        }
        operations={
          may('team.manage') && (
            <Button type="primary" icon={<PlusOutlined />} onClick={() => setAdding(true)}>
              {t('team.newEmployee')}
            </Button>
          )
        }
      />
      <EmployeePanel
        open={adding || Boolean(edited)}
        employee={edited}
        departmentId={filters.departmentId}
        onClose={() => {
          setAdding(false);
          setEdited(undefined);
        }}
      />
      <PasswordDialog employee={password} onClose={() => setPassword(undefined)} />
    </div>
  );
}
