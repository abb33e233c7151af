import type { EventInput } from '@fullcalendar/core';
import { useTranslation } from 'react-i18next';
import type { CalendarEntry } from '@/api/schedule';
import { useEntries } from '@/shared/dictionaries';
import { dayOnTheWall, onTheWall } from './wall-time';

const COLORS = { VISITS: '#2b8478', CLOSINGS: '#b7791f', BUSY: '#8a918d' };

/** Entries as the calendar component takes them. */
export function useCalendarEvents(entries: CalendarEntry[]): EventInput[] {
  const { t } = useTranslation();
  const kinds = useEntries('schedule', 'appointment-kind');
  const titleOf = (entry: CalendarEntry) => {
    const what = [...new Set([entry.customerName, entry.title])].filter(Boolean).join(' · ');
    if (entry.source === 'VISITS') return t('schedule.visitOf', { what });
    if (entry.source === 'CLOSINGS') return t('schedule.closingOf', { what });
    return entry.busy ? t('schedule.busy') : [entry.title, entry.customerName, entry.place].filter(Boolean).join(' · ');
  };
  const colorOf = (entry: CalendarEntry) => {
    if (entry.busy) return COLORS.BUSY;
    if (entry.source !== 'APPOINTMENTS') return COLORS[entry.source];
    return kinds.find((one) => one.code === entry.kind)?.color ?? '#7a8079';
  };
  return entries.map((entry) => ({
    id: entry.id + entry.start,
    title: (entry.confidential && !entry.busy ? t('schedule.privateMark') : '') + titleOf(entry),
    start: entry.allDay ? onTheWall(entry.start).slice(0, 10) : onTheWall(entry.start),
    end: entry.allDay ? onTheWall(entry.end).slice(0, 10) : onTheWall(entry.end),
    allDay: entry.allDay,
    editable: entry.editable && entry.source === 'APPOINTMENTS',
    color: colorOf(entry),
    classNames: [
      'entry',
      `entry-${entry.source.toLowerCase()}`,
      entry.status ? `entry-${entry.status.toLowerCase().replace('_', '-')}` : '',
    ].filter(Boolean),
    extendedProps: { entry },
  }));
}

/** How many entries the working hours hide. */
export function outsideHours(entries: CalendarEntry[], from: Date, to: Date) {
  const first = dayOnTheWall(from);
  const last = dayOnTheWall(to);
  return entries.filter((entry) => {
    const start = onTheWall(entry.start);
    const end = onTheWall(entry.end);
    const shown = start.slice(0, 10) >= first && start.slice(0, 10) < last;
    const sameDay = start.slice(0, 10) === end.slice(0, 10);
    return !entry.allDay && shown && sameDay && (end.slice(11) <= '09:00:00' || start.slice(11) >= '18:00:00');
  }).length;
}
