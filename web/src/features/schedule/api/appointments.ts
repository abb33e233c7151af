import { useQuery } from '@tanstack/react-query';
import type { AppointmentView, PlanAppointment } from '@/api/schedule';
import { api, url } from '@/lib/api-client';

/** With an occurrence, only that one of a repeated appointment is meant. */
const path = (id: string, occurrence?: string) => url(`/api/appointments/${id}`, { occurrence });

export const useAppointment = (id: string | undefined) =>
  useQuery({
    queryKey: ['calendar', 'appointment', id],
    queryFn: ({ signal }) => getAppointment(id ?? '', signal),
    enabled: Boolean(id),
    staleTime: 0,
  });

export const getAppointment = (id: string, signal?: AbortSignal) =>
  api.get<AppointmentView>(path(id), undefined, signal);

export const planAppointment = (plan: PlanAppointment, key: string) =>
  api.post<AppointmentView>('/api/appointments', plan, key);

export const reviseAppointment = (id: string, plan: PlanAppointment, version?: number, occurrence?: string) =>
  api.put<AppointmentView>(path(id, occurrence), plan, version);

export const cancelAppointment = (id: string, occurrence?: string) => api.delete(path(id, occurrence));
