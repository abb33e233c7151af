import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AppointmentView, CalendarEntry, PlanAppointment } from '@/api/schedule';
import { useAct } from '@/components/ui/use-act';
import { getAppointment, reviseAppointment } from './api/appointments';
import { lastMinute } from './wall-time';

type Which = 'one' | 'following' | 'all';

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

function save(one: AppointmentView, move: Move, which: Which) {
  const { entry } = move;
  if (which === 'all') {
    const start = shifted(one.start, entry.start, move.start);
    const length = new Date(move.end).getTime() - new Date(move.start).getTime();
    const end = new Date(new Date(start).getTime() + length).toISOString();
    return reviseAppointment(one.id, moved(one, { start, end, allDay: move.allDay }), one.version);
  }
  const plan = moved(one, move);
  if (!entry.repeating) return reviseAppointment(one.id, plan, one.version);
  return which === 'following'
    ? reviseAppointment(one.id, plan, one.version, { occurrence: entry.start, following: true })
    : reviseAppointment(one.id, { ...plan, repeat: null }, one.version, { occurrence: entry.start });
}

/** Moving and resizing with the mouse; of something repeated it asks what is meant. */
export function useMoving() {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const client = useQueryClient();
  const saving = useAct({
    act: async ({ move, which }: { move: Move; which: Which }) => save(await getAppointment(move.entry.id), move, which),
    stale: ['calendar', 'alarms'],
    done: t('form.saved'),
  });
  const run = (move: Move, which: Which) =>
    saving.mutate(
      { move, which },
      {
        onError: () => {
          move.undo();
          void client.invalidateQueries({ queryKey: ['calendar'] });
        },
      },
    );
  return (move: Move) => {
    if (!move.entry.repeating) return run(move, 'one');
    const choose = (which: Which) => {
      question.destroy();
      run(move, which);
    };
    const question = modal.confirm({
      title: t('schedule.which.title'),
      closable: true,
      maskClosable: false,
      footer: (
        <Space wrap className="which-buttons">
          <Button type="primary" onClick={() => choose('one')}>
            {t('schedule.which.one')}
          </Button>
          <Button onClick={() => choose('following')}>{t('schedule.which.following')}</Button>
          <Button onClick={() => choose('all')}>{t('schedule.which.all')}</Button>
        </Space>
      ),
      // the cross and Escape leave everything as it is
      onCancel: move.undo,
    });
  };
}
