import { DatePicker, InputNumber } from 'antd';
import dayjs from 'dayjs';
import { fromWallClock, nowOnTheWall, toWallClock } from '@/lib/business-time';

interface Control<T> {
  id?: string;
  value?: T | null;
  onChange?: (value: T | null) => void;
  'aria-label'?: string;
}

/** A calendar day as text `YYYY-MM-DD`. */
export function DayInput({ value, onChange, ...rest }: Control<string>) {
  return (
    <DatePicker
      {...rest}
      className="full"
      value={value ? dayjs(value) : null}
      onChange={(day) => onChange?.(day ? day.format('YYYY-MM-DD') : null)}
    />
  );
}

interface InstantProps extends Control<string> {
  pastOnly?: boolean;
}

/** An instant, entered as wall clock time of the company. */
export function InstantInput({ value, onChange, pastOnly, ...rest }: InstantProps) {
  return (
    <DatePicker
      {...rest}
      className="full"
      showTime={{ format: 'HH:mm', minuteStep: 5 }}
      format="YYYY-MM-DD HH:mm"
      value={value ? toWallClock(value) : null}
      disabledDate={pastOnly ? (day) => day.isAfter(nowOnTheWall(), 'day') : undefined}
      onChange={(wall) => onChange?.(wall ? fromWallClock(wall) : null)}
    />
  );
}

interface DecimalProps extends Control<string | number> {
  max?: string;
  decimals?: number;
  suffix?: string;
  placeholder?: string;
}

/** An exact decimal; stays text, so that nothing is lost on the way. */
export function DecimalInput({ value, onChange, max, decimals, ...rest }: DecimalProps) {
  return (
    <InputNumber<string | number>
      {...rest}
      className="full decimal"
      stringMode
      min="0"
      max={max}
      precision={decimals}
      controls={false}
      value={value}
      onChange={(next) => onChange?.(next)}
    />
  );
}
