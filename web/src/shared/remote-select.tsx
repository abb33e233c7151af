import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Select, Spin, type SelectProps } from 'antd';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '@/lib/problem';

export interface Choice {
  value: string;
  label: string;
  detail?: ReactNode;
}

export interface RemoteSelectProps extends Omit<SelectProps<string, Choice>, 'options' | 'onSelect'> {
  /** Label of the value that is already set, until it turns up among the choices. */
  known?: string | null;
}

interface Props extends RemoteSelectProps {
  queryKey: unknown[];
  search: (q: string, signal: AbortSignal) => Promise<Choice[]>;
}

const WAIT = 250;

export function useSettled<T>(value: T, wait = WAIT): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), wait);
    return () => clearTimeout(timer);
  }, [value, wait]);
  return settled;
}

/** A choice from many: asks the server while the user types. */
export function RemoteSelect({ queryKey, search, known, value, ...rest }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const q = useSettled(typed);
  const found = useQuery({
    queryKey: ['choices', ...queryKey, q],
    queryFn: ({ signal }) => search(q, signal),
    enabled: open || Boolean(value && !known),
    placeholderData: keepPreviousData,
  });
  const choices = found.data ?? [];
  const missing = value && !choices.some((choice) => choice.value === value);
  const options = missing && known && !typed ? [{ value, label: known }, ...choices] : choices;
  const shown = missing && !known && !options.some((choice) => choice.value === value) ? undefined : value;
  const unreadable = isProblem(found.error) ? t('problem.choices') : t('list.nothingFound');
  return (
    <Select<string, Choice>
      allowClear
      {...rest}
      value={shown}
      options={options}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      onOpenChange={setOpen}
      notFoundContent={found.isFetching ? <Spin size="small" /> : unreadable}
      optionRender={(option) => (
        <div className="choice">
          <span>{option.data.label}</span>
          {option.data.detail && <span className="faint">{option.data.detail}</span>}
        </div>
      )}
    />
  );
}
