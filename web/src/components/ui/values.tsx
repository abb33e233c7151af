import { formatDate, formatDateTime, isPast, isPastDay } from '@/lib/business-time';
import { formatMoney, type Decimal } from '@/lib/money';

const Nothing = () => <span className="faint">—</span>;

export function Money({ value, strong }: { value: Decimal; strong?: boolean }) {
  if (value === null || value === undefined) return <Nothing />;
  return <span className={strong ? 'money strong' : 'money'}>{formatMoney(value)}</span>;
}

export function DateTime({ value, warnPast }: { value?: string | null; warnPast?: boolean }) {
  if (!value) return <Nothing />;
  const late = warnPast && isPast(value);
  return (
    <time dateTime={value} className={late ? 'tabular overdue' : 'tabular'}>
      {formatDateTime(value)}
    </time>
  );
}

/** A calendar day, or the day of an instant. */
export function Day({ value, warnPast }: { value?: string | null; warnPast?: boolean }) {
  if (!value) return <Nothing />;
  const day = value.length > 10 ? formatDate(value) : value;
  return <time className={warnPast && isPastDay(day) ? 'tabular overdue' : 'tabular'}>{day}</time>;
}

export function Text({ value }: { value?: string | number | null }) {
  return value === null || value === undefined || value === '' ? <Nothing /> : <>{value}</>;
}
