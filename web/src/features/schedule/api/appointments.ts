import { useQuery } from '@tanstack/react-query';
import type { AppointmentView, PlanAppointment } from '@/api/schedule';
import { api, url } from '@/lib/api-client';

/** What of a repeated appointment is meant: one occurrence, or it and all that follow; nothing means all of it. */
export interface Part {
  occurrence: string;
  following?: boolean;
}

const path = (id: string, part?: Part) => url(`/api/appointments/${id}`, { ...part });

export const useAppointment = (id: string | undefined) =>
  useQuery({
    queryKey: ['appointment', id],
    queryFn: ({ signal }) => getAppointment(id ?? '', signal),
    enabled: Boolean(id),
    // a form begins with what there is now, and keeps what is typed when the calendar changes behind it
    gcTime: 0,
    refetchOnWindowFocus: false,
  });

export const getAppointment = (id: string, signal?: AbortSignal) =>
  api.get<AppointmentView>(path(id), undefined, signal);

export const planAppointment = (plan: PlanAppointment, key: string) =>
  api.post<AppointmentView>('/api/appointments', plan, key);

export const reviseAppointment = (id: string, plan: PlanAppointment, version?: number, part?: Part) =>
  api.put<AppointmentView>(path(id, part), plan, version);

export const cancelAppointment = (id: string, part?: Part) => api.delete(path(id, part));
