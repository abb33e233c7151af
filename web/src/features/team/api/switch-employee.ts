import { api } from '@/lib/api-client';

/** 停用 and 启用 of an account. */
export const switchEmployee = (id: string, active: boolean) =>
  api.post<void>(`/api/employees/${id}/${active ? 'start' : 'stop'}`);
