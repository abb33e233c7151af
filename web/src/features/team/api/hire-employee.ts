import type { EmployeeFields, EmployeeView } from '@/api/team';
import { api } from '@/lib/api-client';

export const hireEmployee = (employee: EmployeeFields, key: string) =>
  api.post<EmployeeView>('/api/employees', employee, key);
