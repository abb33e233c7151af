import type { Role } from '@/api/team';
import { api } from '@/lib/api-client';

export type RoleFields = Pick<Role, 'zh' | 'en' | 'scope' | 'permissions' | 'departments'>;

export const changeRole = (code: string, role: RoleFields, version?: number) =>
  api.put<Role>(`/api/roles/${code}`, role, version);
