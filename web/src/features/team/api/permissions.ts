import { useQuery } from '@tanstack/react-query';
import type { Permission } from '@/api/team';
import { api } from '@/lib/api-client';

export const usePermissions = () =>
  useQuery({
    queryKey: ['permissions'],
    queryFn: ({ signal }) => api.get<Permission[]>('/api/permissions', undefined, signal),
    staleTime: Infinity,
  });
