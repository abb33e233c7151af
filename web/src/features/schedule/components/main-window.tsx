import type { DateSelectArg, EventApi, EventClickArg } from '@fullcalendar/core';
import enLocale from '@fullcalendar/core/locales/en-gb';
import zhLocale from '@fullcalendar/core/locales/zh-cn';
import dayGrid from '@fullcalendar/daygrid';
import interaction from '@fullcalendar/interaction';
import FullCalendar from '@fullcalendar/react';
import timeGrid from '@fullcalendar/timegrid';
import { Alert, Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarEntry } from '@/api/schedule';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { useNarrow } from '@/components/ui/use-narrow';
import { useCalendar } from '../api/calendar';
import { outsideHours, useCalendarEvents } from '../calendar-events';
import { useMoving } from '../use-moving';
import type { ScheduleControl, View } from '../use-schedule';
import { offTheWall, onTheWall } from '../wall-time';
import type { Draft } from './appointment-form';

const VIEWS: Record<View, string> = { day: 'timeGridDay', week: 'timeGridWeek', month: 'dayGridMonth' };
const HALF_HOUR = 1_800_000;

interface Props {
  schedule: ScheduleControl;
  onOpen: (entry: CalendarEntry) => void;
  onNew: (draft: Draft) => void;
}

const entryOf = (event: EventApi) => event.extendedProps.entry as CalendarEntry;

/** 主窗体: half hours, entries in the colour of their kind; drawn, moved, resized and opened with the mouse. */
export function MainWindow({ schedule, onOpen, onNew }: Props) {
  const { t, i18n } = useTranslation();
  const narrow = useNarrow();
  const calendar = useRef<FullCalendar>(null);
  const [range, setRange] = useState<{ start: Date; end: Date }>();
  const own = !schedule.employeeId;
  const entries = useCalendar(
    range && schedule.ready
      ? {
          from: offTheWall(range.start),
          to: offTheWall(range.end),
          sources: schedule.habits.sources,
          employeeId: schedule.employeeId,
        }
      : undefined,
  );
  const events = useCalendarEvents(entries.data ?? []);
  const move = useMoving();
  const { view, date } = schedule;
  useEffect(() => {
    // the component draws at once, which React does not allow while it draws itself
    queueMicrotask(() => calendar.current?.getApi().changeView(VIEWS[view], date));
  }, [view, date]);
  const draft = ({ start, end, allDay }: DateSelectArg) => {
    calendar.current?.getApi().unselect();
    const until = allDay || end.getTime() - start.getTime() > HALF_HOUR ? end : new Date(start.getTime() + 2 * HALF_HOUR);
    const last = allDay ? new Date(until.getTime() - 60_000) : until;
    onNew({ start: offTheWall(start), end: offTheWall(last), allDay });
  };
  const change = ({ event, revert }: { event: EventApi; revert: () => void }) => {
    if (!event.start) return;
    const end = event.end ?? new Date(event.start.getTime() + (event.allDay ? 48 : 2) * HALF_HOUR);
    move({
      entry: entryOf(event),
      start: offTheWall(event.start),
      end: offTheWall(end),
      allDay: event.allDay,
      undo: revert,
    });
  };
  const allHours = schedule.habits.allHours;
  const hidden = range && !allHours && view !== 'month' ? outsideHours(entries.data ?? [], range.start, range.end) : 0;
  return (
    <div className="schedule-main">
      {entries.error && <ProblemAlert error={entries.error} onRetry={() => void entries.refetch()} />}
      {hidden > 0 && (
        <Alert
          type="info"
          className="dialog-lead"
          title={t('schedule.hidden', { count: hidden })}
          action={
            <Button size="small" onClick={() => schedule.keep({ allHours: true })}>
              {t('schedule.showAllHours')}
            </Button>
          }
        />
      )}
      <FullCalendar
        ref={calendar}
        plugins={[dayGrid, timeGrid, interaction]}
        locale={i18n.language === 'en' ? enLocale : zhLocale}
        initialView={VIEWS[view]}
        initialDate={date}
        headerToolbar={false}
        timeZone="UTC"
        now={() => onTheWall(new Date().toISOString())}
        nowIndicator
        firstDay={1}
        height={narrow ? 'auto' : 'calc(100vh - 170px)'}
        expandRows={!allHours}
        slotDuration="00:30:00"
        slotLabelInterval="01:00"
        slotLabelFormat={{ hour: '2-digit', minute: '2-digit', hour12: false }}
        eventTimeFormat={{ hour: '2-digit', minute: '2-digit', hour12: false }}
        slotMinTime={allHours ? '00:00:00' : '09:00:00'}
        slotMaxTime={allHours ? '24:00:00' : '18:00:00'}
        scrollTime="08:30:00"
        allDayText={t('schedule.allDay')}
        dayMaxEvents={4}
        eventMaxStack={3}
        navLinks
        navLinkDayClick={(day) => schedule.showView('day', day.toISOString().slice(0, 10))}
        selectable={own}
        selectMirror
        longPressDelay={250}
        editable={own}
        events={events}
        datesSet={({ start, end }) => setRange({ start, end })}
        select={draft}
        eventClick={({ event, jsEvent }: EventClickArg) => {
          jsEvent.preventDefault();
          onOpen(entryOf(event));
        }}
        eventDrop={change}
        eventResize={change}
      />
    </div>
  );
}
