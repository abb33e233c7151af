import type { Department, DescribeDepartment } from '@/api/team';
import { api } from '@/lib/api-client';

export const saveDepartment = (id: string | undefined, body: DescribeDepartment, version: number | undefined, key: string) =>
  id ? api.put<Department>(`/api/departments/${id}`, body, version) : api.post<Department>('/api/departments', body, key);
