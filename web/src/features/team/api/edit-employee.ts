import type { EditEmployee, EmployeeView } from '@/api/team';
import { api } from '@/lib/api-client';

export const editEmployee = (id: string, employee: EditEmployee, version?: number) =>
  api.put<EmployeeView>(`/api/employees/${id}`, employee, version);
