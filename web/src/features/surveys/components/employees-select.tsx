import { useQuery } from '@tanstack/react-query';
import { Select, type SelectProps } from 'antd';
import type { EmployeeChoice } from '@/api/team';
import { api } from '@/lib/api-client';

/** Several colleagues. */
export function EmployeesSelect(props: SelectProps<string[]>) {
  const { data } = useQuery({
    queryKey: ['choices', 'employees', 'all'],
    queryFn: ({ signal }) => api.get<EmployeeChoice[]>('/api/employees/choices', { size: 200 }, signal),
    staleTime: 60_000,
  });
  return (
    <Select<string[]>
      mode="multiple"
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      options={(data ?? []).map((one) => ({ value: one.id, label: one.name }))}
      {...props}
    />
  );
}
