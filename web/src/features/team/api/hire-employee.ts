import type { HireEmployee, EmployeeView } from '@/api/team';
import { api } from '@/lib/api-client';

export const hireEmployee = (employee: HireEmployee, key: string) =>
  api.post<EmployeeView>('/api/employees', employee, key);
