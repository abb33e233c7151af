import dayjs from 'dayjs';
import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import type { CalendarSource } from '@/api/schedule';
import { useNarrow } from '@/components/ui/use-narrow';
import { today } from '@/lib/business-time';
import { usePreference } from '@/lib/preference';

export type View = 'day' | 'week' | 'month';

interface Preference {
  sources: CalendarSource[];
  allHours: boolean;
  view: View;
}

const STANDARD: Preference = { sources: ['APPOINTMENTS', 'VISITS', 'CLOSINGS'], allHours: false, view: 'week' };

/** What the calendar shows: the day and whose it is stand in the address, habits are kept for the user. */
export function useSchedule() {
  const narrow = useNarrow();
  const [params, setParams] = useSearchParams();
  const { value: habits, ready, save } = usePreference('schedule', STANDARD);
  const asked = params.get('view');
  const view: View =
    asked === 'day' || asked === 'week' || asked === 'month' ? asked : narrow ? 'day' : habits.view;
  const date = params.get('date') ?? today();
  const change = useCallback(
    (patch: Record<string, string | undefined>) =>
      setParams((now) => {
        const next = new URLSearchParams(now);
        Object.entries(patch).forEach(([key, value]) => (value ? next.set(key, value) : next.delete(key)));
        return next;
      }),
    [setParams],
  );
  return {
    view,
    date: dayjs(date).isValid() ? date : today(),
    employeeId: params.get('employeeId') ?? undefined,
    habits,
    ready,
    showDay: (day: string) => change({ date: day === today() ? undefined : day }),
    step: (direction: 1 | -1) => change({ date: dayjs(date).add(direction, view).format('YYYY-MM-DD') }),
    showView: (next: View, day?: string) => {
      change({ view: next, ...(day ? { date: day } : {}) });
      if (!narrow) save({ ...habits, view: next });
    },
    showEmployee: (id?: string) => change({ employeeId: id }),
    keep: (patch: Partial<Preference>) => save({ ...habits, ...patch }),
  };
}

export type ScheduleControl = ReturnType<typeof useSchedule>;
