import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import type { ProductChoice } from '@/api/sales';
import type { EmployeeChoice } from '@/api/team';
import { api } from '@/lib/api-client';
import { useSettled } from './remote-select';

interface Named {
  id: string;
  name: string;
}

interface Props {
  id?: string;
  value?: string[] | null;
  onChange?: (value: string[]) => void;
  /** Names of what is already chosen. */
  known?: Named[];
  placeholder?: string;
}

interface Source extends Props {
  queryKey: string;
  search: (q: string, signal: AbortSignal) => Promise<Named[]>;
}

/** Several from many: asks the server while the user types. */
function ManySelect({ queryKey, search, known = [], value, ...rest }: Source) {
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(known);
  const q = useSettled(typed);
  const found = useQuery({
    queryKey: ['choices', queryKey, q],
    queryFn: ({ signal }) => search(q, signal),
    enabled: open,
    placeholderData: keepPreviousData,
  });
  const offered = found.data ?? [];
  const options = [...chosen.filter((one) => !offered.some((other) => other.id === one.id)), ...offered];
  return (
    <Select<string[]>
      {...rest}
      mode="multiple"
      value={value ?? []}
      options={options.map((one) => ({ value: one.id, label: one.name }))}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      onOpenChange={setOpen}
      onChange={(ids) => {
        setChosen(options.filter((one) => ids.includes(one.id)));
        rest.onChange?.(ids);
      }}
    />
  );
}

export function EmployeesSelect(props: Props) {
  return (
    <ManySelect
      {...props}
      queryKey="employees-many"
      search={(q, signal) => api.get<EmployeeChoice[]>('/api/employees/choices', { q }, signal)}
    />
  );
}

export function ProductsSelect(props: Props) {
  return (
    <ManySelect
      {...props}
      queryKey="products-many"
      search={(q, signal) => api.get<ProductChoice[]>('/api/products/choices', { q }, signal)}
    />
  );
}
