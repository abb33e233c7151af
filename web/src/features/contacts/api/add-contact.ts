import type { AddContact, ContactView } from '@/api/customers';
import { api } from '@/lib/api-client';

export const addContact = (contact: AddContact, key: string) =>
  api.post<ContactView>('/api/contacts', contact, key);
