import { api } from '@/lib/api-client';

export const withdrawActivity = (id: string) => api.delete(`/api/activities/${id}`);
