import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import type { EmployeeChoice } from '@/api/team';
import { api } from '@/lib/api-client';
import { useSettled } from './remote-select';
import { useMe } from './session';

interface Named {
  id: string;
  name?: string | null;
}

interface Props {
  id?: string;
  value?: string[] | null;
  onChange?: (ids: string[]) => void;
  /** Names of those who are chosen already. */
  known?: Named[];
  placeholder?: string;
}

/** Several colleagues, never oneself. */
export function EmployeesSelect({ id, value, onChange, known = [], placeholder }: Props) {
  const me = useMe();
  const [typed, setTyped] = useState('');
  const [names, setNames] = useState(() => new Map(known.map((one) => [one.id, one.name ?? ''])));
  const q = useSettled(typed);
  const found = useQuery({
    queryKey: ['choices', 'employees', undefined, q],
    queryFn: ({ signal }) => api.get<EmployeeChoice[]>('/api/employees/choices', { q }, signal),
    placeholderData: keepPreviousData,
  });
  const choices = (found.data ?? []).filter((one) => one.id !== me.id);
  const missing = (value ?? []).filter((one) => !choices.some((choice) => choice.id === one));
  return (
    <Select<string[]>
      id={id}
      mode="multiple"
      className="full"
      placeholder={placeholder}
      value={value ?? []}
      loading={found.isFetching}
      showSearch={{ filterOption: false, onSearch: setTyped, autoClearSearchValue: true }}
      options={[
        ...missing.map((one) => ({ value: one, label: names.get(one) ?? one, detail: '' })),
        ...choices.map((one) => ({ value: one.id, label: one.name, detail: one.departmentName ?? '' })),
      ]}
      optionRender={(option) => (
        <div className="choice">
          <span>{option.data.label}</span>
          <span className="faint">{option.data.detail}</span>
        </div>
      )}
      onChange={(ids) => {
        setNames(new Map([...names, ...choices.map((one): [string, string] => [one.id, one.name])]));
        onChange?.(ids);
      }}
    />
  );
}
