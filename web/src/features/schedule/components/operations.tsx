import { BellOutlined, PlusOutlined, SendOutlined } from '@ant-design/icons';
import { Button, Checkbox, Select, Switch } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarSource, ItineraryRange } from '@/api/schedule';
import { useCalendarOwners } from '../api/calendar';
import type { ScheduleControl } from '../use-schedule';
import { PublishDialog } from './publish-dialog';
import { ReminderDialog } from './reminder-dialog';

const RANGES: ItineraryRange[] = ['TODAY', 'THIS_WEEK', 'NEXT_WEEK', 'THIS_MONTH', 'NEXT_MONTH'];
const SOURCES: CalendarSource[] = ['APPOINTMENTS', 'VISITS', 'CLOSINGS'];

/** 操作: a quick reminder, all hours or working hours, publishing one's itinerary. */
export function Operations({ schedule, onNew }: { schedule: ScheduleControl; onNew: () => void }) {
  const { t } = useTranslation();
  const [reminding, setReminding] = useState(false);
  const [range, setRange] = useState<ItineraryRange>();
  return (
    <section className="schedule-operations" aria-label={t('schedule.operations')}>
      <Button type="primary" icon={<PlusOutlined />} block onClick={onNew}>
        {t('schedule.new')}
      </Button>
      <Button icon={<BellOutlined />} block onClick={() => setReminding(true)}>
        {t('schedule.reminder.new')}
      </Button>
      <label className="schedule-switch">
        <span>{t('schedule.allHours')}</span>
        <Switch
          size="small"
          disabled={!schedule.ready}
          checked={schedule.habits.allHours}
          onChange={(allHours) => schedule.keep({ allHours })}
        />
      </label>
      <h3>{t('schedule.publish.title')}</h3>
      <div className="schedule-ranges">
        {RANGES.map((one) => (
          <Button key={one} size="small" icon={<SendOutlined />} onClick={() => setRange(one)}>
            {t(`schedule.publish.${one}`)}
          </Button>
        ))}
      </div>
      <ReminderDialog open={reminding} onClose={() => setReminding(false)} />
      <PublishDialog range={range} onClose={() => setRange(undefined)} />
    </section>
  );
}

/** Which sources are shown, and whose calendar. */
export function Sources({ schedule }: { schedule: ScheduleControl }) {
  const { t } = useTranslation();
  const owners = useCalendarOwners().data ?? [];
  return (
    <section className="schedule-operations">
      <h3>{t('schedule.sources')}</h3>
      <Checkbox.Group<CalendarSource>
        className="schedule-sources"
        disabled={!schedule.ready}
        value={schedule.habits.sources}
        onChange={(sources) => sources.length > 0 && schedule.keep({ sources })}
        options={SOURCES.map((value) => ({ value, label: t(`schedule.source.${value}`) }))}
      />
      {owners.length > 0 && (
        <Select
          className="full"
          allowClear
          aria-label={t('schedule.whose')}
          placeholder={t('schedule.whose')}
          value={schedule.employeeId}
          showSearch={{ optionFilterProp: 'label' }}
          options={owners.map((one) => ({
            value: one.id,
            label: one.departmentName ? `${one.name} · ${one.departmentName}` : one.name,
          }))}
          onChange={(id?: string) => schedule.showEmployee(id)}
        />
      )}
    </section>
  );
}
