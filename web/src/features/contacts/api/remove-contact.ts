import { api } from '@/lib/api-client';

export const removeContact = (id: string) => api.delete(`/api/contacts/${id}`);
