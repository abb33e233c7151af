import { App } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AppointmentView, CalendarEntry, PlanAppointment } from '@/api/schedule';
import { useAct } from '@/components/ui/use-act';
import { getAppointment, reviseAppointment } from './api/appointments';
import { lastMinute } from './wall-time';

interface Move {
  entry: CalendarEntry;
  start: string;
  end: string;
  allDay: boolean;
  undo: () => void;
}

function moved(one: AppointmentView, { start, end, allDay }: Pick<Move, 'start' | 'end' | 'allDay'>): PlanAppointment {
  return {
    ...one,
    participantIds: one.participants.map((each) => each.id),
    start,
    end: allDay ? lastMinute(end) : end,
    allDay,
  };
}

const shifted = (instant: string, from: string, to: string) =>
  new Date(new Date(instant).getTime() + new Date(to).getTime() - new Date(from).getTime()).toISOString();

/** Moving and resizing with the mouse; of something repeated it asks what is meant. */
export function useMoving() {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const client = useQueryClient();
  const save = useAct({
    act: async ({ move, all }: { move: Move; all: boolean }) => {
      const { entry } = move;
      const one = await getAppointment(entry.id);
      if (all) {
        const start = shifted(one.start, entry.start, move.start);
        const length = new Date(move.end).getTime() - new Date(move.start).getTime();
        const end = new Date(new Date(start).getTime() + length).toISOString();
        return reviseAppointment(one.id, moved(one, { start, end, allDay: move.allDay }), one.version);
      }
      const occurrence = entry.repeating ? entry.start : undefined;
      const plan = moved(one, move);
      return reviseAppointment(one.id, occurrence ? { ...plan, repeat: null } : plan, one.version, occurrence);
    },
    stale: ['calendar', 'alarms'],
    done: t('form.saved'),
  });
  const run = (move: Move, all: boolean) =>
    save.mutate(
      { move, all },
      {
        onError: () => {
          move.undo();
          void client.invalidateQueries({ queryKey: ['calendar'] });
        },
      },
    );
  return (move: Move) => {
    if (!move.entry.repeating) return run(move, false);
    void modal.confirm({
      title: t('schedule.which.title'),
      okText: t('schedule.which.one'),
      cancelText: t('schedule.which.all'),
      closable: true,
      onOk: () => run(move, false),
      onCancel: (close?: { triggerCancel?: boolean } | (() => void)) => {
        // the cross and Escape leave everything as it is, the second button means the whole row
        if (typeof close === 'function') {
          close();
          run(move, true);
        } else move.undo();
      },
    });
  };
}
