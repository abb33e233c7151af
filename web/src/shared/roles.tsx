import { useQuery } from '@tanstack/react-query';
import { Select, type SelectProps } from 'antd';
import type { RoleChoice } from '@/api/team';
import { api } from '@/lib/api-client';
import { useLabelOf } from './dictionaries';

/** Several roles. */
export function RolesSelect(props: SelectProps<string[]>) {
  const label = useLabelOf();
  const { data } = useQuery({
    queryKey: ['roles', 'choices'],
    queryFn: ({ signal }) => api.get<RoleChoice[]>('/api/roles/choices', undefined, signal),
    staleTime: 60_000,
  });
  return (
    <Select<string[]>
      mode="multiple"
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      options={(data ?? []).map((role) => ({ value: role.code, label: label(role) }))}
      {...props}
    />
  );
}
