import { api } from '@/lib/api-client';

export interface NewPassword {
  password: string;
  temporary: boolean;
}

export const resetPassword = (id: string, password: NewPassword) =>
  api.ask<void>(`/api/employees/${id}/password`, password);
