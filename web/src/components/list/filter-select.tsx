import { DatePicker, Select } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import type { ListControl } from '@/lib/list-state';

interface Props {
  state: ListControl;
  name: string;
  label: string;
  options: { value: string; label: string }[];
}

export function FilterSelect({ state, name, label, options }: Props) {
  return (
    <Select
      className="filter"
      placeholder={label}
      aria-label={label}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      popupMatchSelectWidth={false}
      value={state.filters[name]}
      options={options}
      onChange={(value?: string) => state.change({ [name]: value })}
    />
  );
}

/** A period of days: parameters `from` and `to`. */
export function FilterPeriod({ state, label }: { state: ListControl; label: string }) {
  const { t } = useTranslation();
  const { from, to } = state.filters;
  const day = (text?: string) => (text ? dayjs(text) : null);
  return (
    <DatePicker.RangePicker
      className="filter-period"
      aria-label={label}
      placeholder={[label + t('list.from'), t('list.to')]}
      value={[day(from), day(to)]}
      onChange={(range) =>
        state.change({ from: range?.[0]?.format('YYYY-MM-DD'), to: range?.[1]?.format('YYYY-MM-DD') })
      }
    />
  );
}
