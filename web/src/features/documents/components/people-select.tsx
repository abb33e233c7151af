import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EmployeeChoice } from '@/api/team';
import { api } from '@/lib/api-client';
import { useSettled } from '@/shared/remote-select';
import { useMe } from '@/shared/session';

interface Props {
  value?: string[];
  onChange?: (ids: string[]) => void;
  id?: string;
}

/** Several colleagues, never oneself. */
export function PeopleSelect(props: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const [known, setKnown] = useState<Record<string, string>>({});
  const [typed, setTyped] = useState('');
  const q = useSettled(typed);
  const found = useQuery({
    queryKey: ['choices', 'employees', undefined, q],
    queryFn: ({ signal }) => api.get<EmployeeChoice[]>('/api/employees/choices', { q }, signal),
  });
  const choices = (found.data ?? []).filter((one) => one.id !== me.id);
  const rest = (props.value ?? [])
    .filter((id) => !choices.some((one) => one.id === id))
    .map((value) => ({ value, label: known[value] ?? value }));
  return (
    <Select<string[]>
      {...props}
      mode="multiple"
      options={[
        ...choices.map((one) => ({ value: one.id, label: `${one.name}${one.departmentName ? ` · ${one.departmentName}` : ''}` })),
        ...rest,
      ]}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      notFoundContent={t('list.nothingFound')}
      onChange={(ids) => {
        setKnown((before) => ({ ...before, ...Object.fromEntries(choices.map((one) => [one.id, one.name])) }));
        props.onChange?.(ids);
      }}
    />
  );
}
