import type { ContactView } from '@/api/customers';
import { api, type Query } from '@/lib/api-client';
import type { Page } from '@/lib/page';

export const searchContacts = (query: Query, signal?: AbortSignal) =>
  api.get<Page<ContactView>>('/api/contacts', query, signal);
