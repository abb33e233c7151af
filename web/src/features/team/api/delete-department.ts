import { api } from '@/lib/api-client';

export const deleteDepartment = (id: string) => api.delete(`/api/departments/${id}`);
