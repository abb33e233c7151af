import type { ContactFields, ContactView } from '@/api/customers';
import { api } from '@/lib/api-client';

export const addContact = (contact: ContactFields & { customerId: string }, key: string) =>
  api.post<ContactView>('/api/contacts', contact, key);
