import { DatePicker, InputNumber, Select, Space } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { parseRule, writeRule, type Frequency, type RepeatRule } from '../repeat-rule';

interface Props {
  id?: string;
  value?: string | null;
  onChange?: (rule: string | null) => void;
}

type Choice = 'NEVER' | 'WORKDAYS' | Frequency | 'OTHER';
type End = 'never' | 'count' | 'until';

const CHOICES: Choice[] = ['NEVER', 'DAILY', 'WORKDAYS', 'WEEKLY', 'MONTHLY', 'YEARLY'];
const COUNT = 10;

function Ending({ rule, onChange }: { rule: RepeatRule; onChange: (rule: RepeatRule) => void }) {
  const { t } = useTranslation();
  const end: End = rule.count ? 'count' : rule.until ? 'until' : 'never';
  const inAMonth = dayjs().add(1, 'month').format('YYYY-MM-DD');
  const choose = (next: End) =>
    onChange({
      ...rule,
      count: next === 'count' ? COUNT : undefined,
      until: next === 'until' ? inAMonth : undefined,
    });
  return (
    <Space wrap>
      <Select<End>
        aria-label={t('schedule.repeat.end')}
        value={end}
        onChange={choose}
        options={(['never', 'count', 'until'] as const).map((value) => ({
          value,
          label: t(`schedule.repeat.${value}`),
        }))}
      />
      {end === 'count' && (
        <InputNumber
          aria-label={t('schedule.repeat.count')}
          min={1}
          max={1000}
          value={rule.count}
          onChange={(count) => onChange({ ...rule, count: count ?? 1 })}
        />
      )}
      {end === 'until' && (
        <DatePicker
          aria-label={t('schedule.repeat.until')}
          allowClear={false}
          value={dayjs(rule.until)}
          onChange={(day) => onChange({ ...rule, until: day?.format('YYYY-MM-DD') ?? inAMonth })}
        />
      )}
    </Space>
  );
}

/** How often something repeats, and until when; a rule from elsewhere that says more is kept as it is. */
export function RepeatInput({ id, value, onChange }: Props) {
  const { t } = useTranslation();
  const rule = value ? parseRule(value) : undefined;
  const other = Boolean(value) && !rule;
  const choice: Choice = other ? 'OTHER' : !rule ? 'NEVER' : rule.workdays ? 'WORKDAYS' : rule.frequency;
  const write = (next: RepeatRule) => onChange?.(writeRule(next));
  const choose = (next: Choice) => {
    if (next === 'NEVER') onChange?.(null);
    else if (next === 'WORKDAYS') write({ ...rule, frequency: 'WEEKLY', interval: 1, workdays: true });
    else if (next !== 'OTHER') write({ ...rule, frequency: next, interval: rule?.interval ?? 1, workdays: false });
  };
  return (
    <Space wrap>
      <Select<Choice>
        id={id}
        value={choice}
        popupMatchSelectWidth={false}
        onChange={choose}
        options={[...CHOICES, ...(other ? (['OTHER'] as const) : [])].map((one) => ({
          value: one,
          label: one === 'OTHER' ? value : t(`schedule.repeat.${one}`),
        }))}
      />
      {rule && !rule.workdays && (
        <InputNumber
          aria-label={t('schedule.repeat.interval')}
          prefix={t('schedule.repeat.every')}
          min={1}
          max={99}
          value={rule.interval}
          onChange={(interval) => write({ ...rule, interval: interval ?? 1 })}
        />
      )}
      {rule && <Ending rule={rule} onChange={write} />}
    </Space>
  );
}
