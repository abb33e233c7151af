import { App } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { AppointmentView, CalendarEntry } from '@/api/schedule';
import { useNarrow } from '@/components/ui/use-narrow';
import { paths } from '@/config/paths';
import { ZONE } from '@/lib/business-time';
import { useSchedule } from '../use-schedule';
import { AppointmentPanel } from './appointment-panel';
import type { Draft } from './appointment-form';
import { DateNavigator } from './date-navigator';
import { MainWindow } from './main-window';
import { Operations, Sources } from './operations';
import { ScheduleToolbar } from './schedule-toolbar';

interface Props {
  /** Offers to write down what was done with the customer. */
  onLog: (finished: AppointmentView) => void;
}

const nextHour = (date: string): Draft => {
  const now = dayjs().tz(ZONE);
  const start = dayjs.tz(`${date}T${String(Math.min(Math.max(now.hour() + 1, 9), 17)).padStart(2, '0')}:00:00`, ZONE);
  return { start: start.toISOString(), end: start.add(1, 'hour').toISOString() };
};

/** 日程安排: 操作, 日期导航 and 主窗体. */
export function Schedule({ onLog }: Props) {
  const { t } = useTranslation();
  const { modal, message } = App.useApp();
  const navigate = useNavigate();
  const narrow = useNarrow();
  const schedule = useSchedule();
  const [entry, setEntry] = useState<CalendarEntry>();
  const [draft, setDraft] = useState<Draft>();
  const open = (one: CalendarEntry) => {
    if (one.source === 'CLOSINGS') void navigate(paths.opportunity(one.id));
    else if (one.source === 'VISITS') void navigate(paths.customer(one.customerId ?? ''));
    else if (one.busy) void message.info(t('schedule.busyText'));
    else setEntry(one);
  };
  const finished = (one: AppointmentView) => {
    if (!one.customerId) return;
    void modal.confirm({
      title: t('schedule.logTitle'),
      content: t('schedule.logText', { customer: one.customerName ?? '' }),
      okText: t('schedule.log'),
      onOk: () => onLog(one),
    });
  };
  const add = () => setDraft(nextHour(schedule.date));
  const side = (
    <>
      <Operations schedule={schedule} onNew={add} />
      <DateNavigator schedule={schedule} />
      <Sources schedule={schedule} />
    </>
  );
  return (
    <div className="schedule">
      {narrow ? (
        <details className="schedule-side">
          <summary>{t('schedule.operations')}</summary>
          {side}
        </details>
      ) : (
        <aside className="schedule-side">{side}</aside>
      )}
      <div className="schedule-body">
        <ScheduleToolbar schedule={schedule} />
        <MainWindow schedule={schedule} onOpen={open} onNew={setDraft} />
      </div>
      <AppointmentPanel
        entry={entry}
        draft={draft}
        onClose={() => {
          setEntry(undefined);
          setDraft(undefined);
        }}
        onDone={finished}
      />
    </div>
  );
}
