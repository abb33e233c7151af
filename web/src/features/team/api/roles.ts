import { useQuery } from '@tanstack/react-query';
import type { Role } from '@/api/team';
import { api } from '@/lib/api-client';

export const useRoles = () =>
  useQuery({
    queryKey: ['roles'],
    queryFn: ({ signal }) => api.get<Role[]>('/api/roles', undefined, signal),
  });
