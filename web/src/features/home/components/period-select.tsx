import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CalendarPeriod } from '@/api/sales';

const PERIODS: CalendarPeriod[] = [
  'TODAY',
  'YESTERDAY',
  'THIS_WEEK',
  'LAST_WEEK',
  'THIS_MONTH',
  'LAST_MONTH',
  'THIS_QUARTER',
  'LAST_QUARTER',
  'THIS_YEAR',
  'LAST_YEAR',
];

interface Props {
  value: CalendarPeriod;
  onChange: (period: CalendarPeriod) => void;
}

export function PeriodSelect({ value, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <Select
      size="small"
      value={value}
      aria-label={t('home.period')}
      popupMatchSelectWidth={false}
      onChange={onChange}
      options={PERIODS.map((period) => ({ value: period, label: t(`home.periods.${period}`) }))}
    />
  );
}
