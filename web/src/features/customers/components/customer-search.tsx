import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { FilterSelect } from '@/components/list/filter-select';
import { ListSearch } from '@/components/list/list-search';
import type { ListControl } from '@/lib/list-state';
import { EmployeeSelect } from '@/shared/choices';
import { DepartmentSelect } from '@/shared/departments';
import { useDictionaryOptions } from '@/shared/dictionaries';
import { useStageOptions } from '@/shared/stages';

const FOLDED = ['of', 'stage', 'level', 'source', 'industry', 'ownerId', 'departmentId', 'nextVisit'];

/** 【搜索】 of 客户资料. */
export function CustomerSearch({ state }: { state: ListControl }) {
  const { t } = useTranslation();
  const levels = useDictionaryOptions('customer', 'customer-level');
  const sources = useDictionaryOptions('customer', 'customer-source');
  const industries = useDictionaryOptions('customer', 'industry');
  const label = (name: string) => t(`customers.field.${name}`);
  return (
    <ListSearch state={state} placeholder={t('customers.searchPlaceholder')} folded={FOLDED}>
      <Segmented
        value={state.filters.of ?? 'all'}
        aria-label={t('customers.of.label')}
        onChange={(of) => state.change({ of: of === 'all' ? undefined : of })}
        options={['all', 'mine', 'department'].map((of) => ({ value: of, label: t(`customers.of.${of}`) }))}
      />
      <FilterSelect state={state} name="stage" label={label('stage')} options={useStageOptions()} />
      <FilterSelect state={state} name="level" label={label('level')} options={levels} />
      <FilterSelect state={state} name="source" label={label('source')} options={sources} />
      <FilterSelect state={state} name="industry" label={label('industry')} options={industries} />
      <EmployeeSelect
        className="filter"
        placeholder={label('ownerName')}
        aria-label={label('ownerName')}
        value={state.filters.ownerId}
        onChange={(ownerId) => state.change({ ownerId })}
      />
      <DepartmentSelect
        className="filter"
        placeholder={label('departmentName')}
        aria-label={label('departmentName')}
        value={state.filters.departmentId}
        onChange={(departmentId) => state.change({ departmentId })}
      />
      <FilterSelect
        state={state}
        name="nextVisit"
        label={label('nextVisitAt')}
        options={['overdue', 'today', 'week'].map((value) => ({ value, label: t(`activities.due.${value}`) }))}
      />
    </ListSearch>
  );
}
