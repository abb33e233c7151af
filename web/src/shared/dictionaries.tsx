import { useQuery } from '@tanstack/react-query';
import { Select, type SelectProps } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Dictionaries, DictionaryEntry } from '@/api/platform';
import { Text } from '@/components/ui/values';
import { api } from '@/lib/api-client';

export const DOMAINS = ['customer', 'sales', 'knowledge', 'survey', 'schedule'] as const;
export type Domain = (typeof DOMAINS)[number];

export function useDictionaries(domain: Domain) {
  return useQuery({
    queryKey: ['dictionaries', domain],
    queryFn: ({ signal }) => api.get<Dictionaries>(`/api/dictionaries/${domain}`, undefined, signal),
    staleTime: 5 * 60_000,
  });
}

export function useEntries(domain: Domain, dictionary: string): DictionaryEntry[] {
  const entries = useDictionaries(domain).data?.[dictionary] ?? [];
  return [...entries].sort((a, b) => a.position - b.position);
}

export function useLabelOf(): (entry: { zh: string; en: string }) => string {
  const { i18n } = useTranslation();
  return (entry) => (i18n.language === 'en' ? entry.en || entry.zh : entry.zh);
}

/** Options of a dictionary; stopped values are not offered. */
export function useDictionaryOptions(domain: Domain, dictionary: string) {
  const label = useLabelOf();
  return useEntries(domain, dictionary)
    .filter((entry) => entry.active !== false)
    .map((entry) => ({ value: entry.code, label: label(entry) }));
}

interface Named {
  domain: Domain;
  dictionary: string;
}

export function DictionarySelect({ domain, dictionary, ...rest }: Named & SelectProps<string>) {
  const options = useDictionaryOptions(domain, dictionary);
  return <Select<string> allowClear showSearch={{ optionFilterProp: 'label' }} options={options} {...rest} />;
}

/** The label of a stored code, also of a stopped one. */
export function DictionaryText({ domain, dictionary, code }: Named & { code?: string | null }) {
  const label = useLabelOf();
  const entry = useEntries(domain, dictionary).find((one) => one.code === code);
  return <Text value={entry ? label(entry) : code} />;
}
