import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '@/lib/business-time';
import { useMarkedDays } from '../api/calendar';
import type { ScheduleControl } from '../use-schedule';
import { midnight } from '../wall-time';

const DAYS = 42;

/** 日期导航: a month of days, those with entries marked. */
export function DateNavigator({ schedule }: { schedule: ScheduleControl }) {
  const { t, i18n } = useTranslation();
  const [turned, setTurned] = useState<{ for: string; month: dayjs.Dayjs }>();
  const shownMonth = turned?.for === schedule.date ? turned.month : dayjs(schedule.date).startOf('month');
  const first = shownMonth.subtract((shownMonth.day() + 6) % 7, 'day');
  const days = Array.from({ length: DAYS }, (_, n) => first.add(n, 'day'));
  const marked = useMarkedDays({
    from: midnight(first.format('YYYY-MM-DD')),
    to: midnight(first.add(DAYS, 'day').format('YYYY-MM-DD')),
    sources: schedule.habits.sources,
    employeeId: schedule.employeeId,
  });
  const busy = new Set(marked.data);
  const locale = i18n.language === 'en' ? 'en' : 'zh-cn';
  const turn = (months: number) => setTurned({ for: schedule.date, month: shownMonth.add(months, 'month') });
  return (
    <section className="date-navigator" aria-label={t('schedule.navigator')}>
      <header>
        <Button
          type="text"
          size="small"
          icon={<LeftOutlined />}
          aria-label={t('schedule.monthBefore')}
          onClick={() => turn(-1)}
        />
        <strong>{shownMonth.locale(locale).format(locale === 'en' ? 'MMMM YYYY' : 'YYYY年M月')}</strong>
        <Button
          type="text"
          size="small"
          icon={<RightOutlined />}
          aria-label={t('schedule.monthAfter')}
          onClick={() => turn(1)}
        />
      </header>
      <div className="date-grid">
        {days.slice(0, 7).map((day) => (
          <span key={day.day()} className="faint">
            {day.locale(locale).format('dd')}
          </span>
        ))}
        {days.map((day) => {
          const text = day.format('YYYY-MM-DD');
          const classes = [
            busy.has(text) && 'marked',
            text === today() && 'today',
            !day.isSame(shownMonth, 'month') && 'outside',
          ];
          return (
            <button
              key={text}
              type="button"
              className={classes.filter(Boolean).join(' ')}
              aria-current={text === schedule.date ? 'date' : undefined}
              aria-label={busy.has(text) ? t('schedule.dayWithEntries', { day: text }) : text}
              onClick={() => schedule.showDay(text)}
            >
              {day.date()}
            </button>
          );
        })}
      </div>
    </section>
  );
}
