import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { ZONE } from '@/lib/business-time';

interface Span {
  start: string;
  end: string;
  allDay: boolean;
}

/** Times of day and days with their weekday, as the company's clock shows them. */
export function useTimes() {
  const { t, i18n } = useTranslation();
  const wall = (instant: string) => dayjs(instant).tz(ZONE);
  const weekday = (day: dayjs.Dayjs) => day.locale(i18n.language === 'en' ? 'en' : 'zh-cn').format('ddd');
  return {
    day: (instant: string) => wall(instant).format('YYYY-MM-DD'),
    dayTitle: (day: string) => `${day} ${weekday(dayjs(day))}`,
    time: (instant: string) => wall(instant).format('HH:mm'),
    span: ({ start, end, allDay }: Span) => {
      if (allDay) return t('schedule.allDay');
      const last = wall(end);
      const sameDay = wall(start).isSame(last, 'day') || !last.isAfter(wall(start).add(1, 'day').startOf('day'));
      return `${wall(start).format('HH:mm')}–${last.format(sameDay ? 'HH:mm' : 'MM-DD HH:mm')}`;
    },
  };
}
