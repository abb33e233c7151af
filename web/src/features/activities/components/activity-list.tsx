import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { ActivityView } from '@/api/customers';
import { FilterPeriod, FilterSelect } from '@/components/list/filter-select';
import { ListSearch } from '@/components/list/list-search';
import { RecordList } from '@/components/list/record-list';
import { useRecordList } from '@/components/list/use-record-list';
import { paths } from '@/config/paths';
import { EmployeeSelect } from '@/shared/choices';
import { DepartmentSelect } from '@/shared/departments';
import { useDictionaryOptions } from '@/shared/dictionaries';
import { useMay } from '@/shared/session';
import { useStageOptions } from '@/shared/stages';
import { searchActivities } from '../api/search-activities';
import { useActivityColumns } from './activity-columns';
import { ActivityPanel } from './activity-panel';

const FOLDED = ['from', 'to', 'type', 'stage', 'employeeId', 'departmentId'];

/** 行动记录 over all customers in scope. */
export function ActivityList() {
  const { t } = useTranslation();
  const may = useMay();
  const navigate = useNavigate();
  const [edited, setEdited] = useState<ActivityView>();
  const [adding, setAdding] = useState(false);
  const columns = useActivityColumns(setEdited);
  const types = useDictionaryOptions('customer', 'activity-type');
  const stages = useStageOptions();
  const list = useRecordList<ActivityView>({ name: 'activities', queryKey: ['activities'], fetch: searchActivities });
  const label = (name: string) => t(`activities.field.${name}`);
  return (
    <>
      <RecordList
        list={list}
        columns={columns}
        rowKey={(row) => row.id}
        emptyText={t('activities.empty')}
        search={
          <ListSearch state={list.state} placeholder={t('activities.searchPlaceholder')} folded={FOLDED}>
            <FilterPeriod state={list.state} label={label('happenedAt')} />
            <FilterSelect state={list.state} name="type" label={label('type')} options={types} />
            <FilterSelect state={list.state} name="stage" label={label('stage')} options={stages} />
            <EmployeeSelect
              className="filter"
              placeholder={label('employeeName')}
              aria-label={label('employeeName')}
              value={list.state.filters.employeeId}
              onChange={(employeeId) => list.state.change({ employeeId })}
            />
            <DepartmentSelect
              className="filter"
              placeholder={label('departmentName')}
              aria-label={label('departmentName')}
              value={list.state.filters.departmentId}
              onChange={(departmentId) => list.state.change({ departmentId })}
            />
          </ListSearch>
        }
        operations={
          <>
            {may('activity.log') && (
              <Button type="primary" icon={<PlusOutlined />} onClick={() => setAdding(true)}>
                {t('activities.new')}
              </Button>
            )}
            <Button onClick={() => void navigate(paths.dueVisits)}>{t('activities.due.title')}</Button>
          </>
        }
      />
      <ActivityPanel
        open={adding || Boolean(edited)}
        activity={edited}
        onClose={() => {
          setAdding(false);
          setEdited(undefined);
        }}
      />
    </>
  );
}
