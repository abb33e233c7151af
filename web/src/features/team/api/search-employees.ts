import type { EmployeeView } from '@/api/team';
import { api, type Query } from '@/lib/api-client';
import type { Page } from '@/lib/page';

export const searchEmployees = (query: Query, signal?: AbortSignal) =>
  api.get<Page<EmployeeView>>('/api/employees', query, signal);
