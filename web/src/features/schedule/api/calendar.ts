import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { CalendarEntry, CalendarOwner, CalendarSource } from '@/api/schedule';
import { api } from '@/lib/api-client';

export interface Shown {
  from: string;
  to: string;
  sources: CalendarSource[];
  employeeId?: string;
}

const query = ({ sources, ...rest }: Shown) => ({ ...rest, sources: sources.join() });

export const useCalendar = (shown: Shown | undefined) =>
  useQuery({
    queryKey: ['calendar', 'entries', shown],
    queryFn: ({ signal }) =>
      shown ? api.get<CalendarEntry[]>('/api/calendar', query(shown), signal) : Promise.resolve([]),
    enabled: Boolean(shown),
    placeholderData: keepPreviousData,
  });

/** The days of a month on which there is anything. */
export const useMarkedDays = (shown: Shown) =>
  useQuery({
    queryKey: ['calendar', 'days', shown],
    queryFn: ({ signal }) => api.get<string[]>('/api/calendar/days', query(shown), signal),
    placeholderData: keepPreviousData,
  });

/** Whose calendars one may look into besides one's own. */
export const useCalendarOwners = () =>
  useQuery({
    queryKey: ['calendar', 'employees'],
    queryFn: ({ signal }) => api.get<CalendarOwner[]>('/api/calendar/employees', undefined, signal),
    staleTime: 5 * 60_000,
  });

export interface Intended {
  start: string;
  end: string;
  allDay?: boolean;
  repeat?: string | null;
  /** The appointment that is being changed. */
  except?: string;
}

/** What one has planned already at that time. */
export const useOverlaps = (intended: Intended | undefined) =>
  useQuery({
    queryKey: ['calendar', 'overlaps', intended],
    queryFn: ({ signal }) => api.get<CalendarEntry[]>('/api/calendar/overlaps', { ...intended }, signal),
    enabled: Boolean(intended),
    staleTime: 0,
    retry: false,
  });
