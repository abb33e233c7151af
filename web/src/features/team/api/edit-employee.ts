import type { EmployeeFields, EmployeeView } from '@/api/team';
import { api } from '@/lib/api-client';

export const editEmployee = (id: string, employee: EmployeeFields, version?: number) =>
  api.put<EmployeeView>(`/api/employees/${id}`, employee, version);
