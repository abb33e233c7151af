import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button, Segmented, Space } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { today } from '@/lib/business-time';
import { useTimes } from '@/shared/times';
import type { ScheduleControl, View } from '../use-schedule';

/** Which days are shown: 今天, before and after, and day, week or month. */
export function ScheduleToolbar({ schedule }: { schedule: ScheduleControl }) {
  const { t } = useTranslation();
  const times = useTimes();
  const { view, date } = schedule;
  const monday = dayjs(date).subtract((dayjs(date).day() + 6) % 7, 'day');
  const shown = {
    day: times.dayTitle(date),
    week: `${monday.format('YYYY-MM-DD')} – ${monday.add(6, 'day').format('MM-DD')}`,
    month: dayjs(date).format('YYYY-MM'),
  }[view];
  return (
    <div className="schedule-toolbar">
      <Space.Compact>
        <Button icon={<LeftOutlined />} aria-label={t('schedule.before')} onClick={() => schedule.step(-1)} />
        <Button onClick={() => schedule.showDay(today())}>{t('schedule.today')}</Button>
        <Button icon={<RightOutlined />} aria-label={t('schedule.after')} onClick={() => schedule.step(1)} />
      </Space.Compact>
      <strong className="tabular">{shown}</strong>
      <span className="spring" />
      <Segmented<View>
        value={view}
        onChange={(next) => schedule.showView(next)}
        options={(['day', 'week', 'month'] as const).map((value) => ({ value, label: t(`schedule.view.${value}`) }))}
      />
    </div>
  );
}
