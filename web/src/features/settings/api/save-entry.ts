import type { DictionaryEntry } from '@/api/platform';
import { api } from '@/lib/api-client';
import type { Domain } from '@/shared/dictionaries';

export type EntryFields = Omit<DictionaryEntry, 'position'> & { position?: number };

export interface Place {
  domain: Domain;
  dictionary: string;
}

export const addEntry = ({ domain, dictionary }: Place, entry: EntryFields) =>
  api.post<DictionaryEntry>(`/api/dictionaries/${domain}/${dictionary}`, entry);

export const changeEntry = ({ domain, dictionary }: Place, entry: EntryFields) =>
  api.put<DictionaryEntry>(`/api/dictionaries/${domain}/${dictionary}/${entry.code}`, entry);
