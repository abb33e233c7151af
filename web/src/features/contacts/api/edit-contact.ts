import type { ContactFields, ContactView } from '@/api/customers';
import { api } from '@/lib/api-client';

export const editContact = (id: string, contact: ContactFields, version?: number) =>
  api.put<ContactView>(`/api/contacts/${id}`, contact, version);
