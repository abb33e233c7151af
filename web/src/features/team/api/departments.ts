import { useQuery } from '@tanstack/react-query';
import type { Department } from '@/api/team';
import { api } from '@/lib/api-client';

export const useDepartments = () =>
  useQuery({
    queryKey: ['departments', 'all'],
    queryFn: ({ signal }) => api.get<Department[]>('/api/departments', undefined, signal),
  });
