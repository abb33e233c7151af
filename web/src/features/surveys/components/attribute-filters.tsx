import { useTranslation } from 'react-i18next';
import { FilterSelect } from '@/components/list/filter-select';
import type { ListControl } from '@/lib/list-state';
import { EmployeeSelect } from '@/shared/choices';
import { DepartmentSelect } from '@/shared/departments';
import { useDictionaryOptions } from '@/shared/dictionaries';
import { useStageOptions } from '@/shared/stages';
import { useProvinces } from '../api/provinces';

export const ATTRIBUTE_FILTERS = ['category', 'level', 'industry', 'source', 'companySize', 'province', 'stage', 'employeeId', 'departmentId'];

/** Filters by what the customers are like, and by who asked them. */
export function AttributeFilters({ state, surveyId }: { state: ListControl; surveyId: string }) {
  const { t } = useTranslation();
  const options: Record<string, { value: string; label: string }[]> = {
    category: useDictionaryOptions('customer', 'customer-category'),
    level: useDictionaryOptions('customer', 'customer-level'),
    industry: useDictionaryOptions('customer', 'industry'),
    source: useDictionaryOptions('customer', 'customer-source'),
    companySize: useDictionaryOptions('customer', 'company-size'),
    province: useProvinces(surveyId).map((value) => ({ value, label: value })),
    stage: useStageOptions(),
  };
  const label = (name: string) => t(`surveys.attribute.${name}`);
  return (
    <>
      {Object.entries(options).map(([name, values]) => (
        <FilterSelect key={name} state={state} name={name} label={label(name)} options={values} />
      ))}
      <EmployeeSelect
        className="filter"
        placeholder={label('employee')}
        aria-label={label('employee')}
        value={state.filters.employeeId}
        onChange={(employeeId) => state.change({ employeeId })}
      />
      <DepartmentSelect
        className="filter"
        placeholder={label('department')}
        aria-label={label('department')}
        value={state.filters.departmentId}
        onChange={(departmentId: string | undefined) => state.change({ departmentId })}
      />
    </>
  );
}
