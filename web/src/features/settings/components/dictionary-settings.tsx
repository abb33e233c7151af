import { PlusOutlined } from '@ant-design/icons';
import { Button, Segmented, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DictionaryEntry } from '@/api/platform';
import { LoadState } from '@/components/ui/load-state';
import { SidePanel } from '@/components/ui/side-panel';
import { DOMAINS, useDictionaries, type Domain } from '@/shared/dictionaries';
import { EntryForm } from './entry-form';
import { EntryTable } from './entry-table';

/** 参数设置: the values that fields of the whole company offer. */
export function DictionarySettings() {
  const { t } = useTranslation();
  const [domain, setDomain] = useState<Domain>('customer');
  const [chosen, setChosen] = useState<string>();
  const [edited, setEdited] = useState<DictionaryEntry | 'new'>();
  const query = useDictionaries(domain);
  const names = Object.keys(query.data ?? {});
  const dictionary = chosen && names.includes(chosen) ? chosen : names[0];
  const name = (key: string) => t(`settings.dictionary.${key}`, { defaultValue: key });
  return (
    <section className="record-list">
      <div className="settings-choice">
        <Segmented<Domain>
          value={domain}
          aria-label={t('settings.domains')}
          onChange={setDomain}
          options={DOMAINS.map((value) => ({ value, label: t(`settings.domain.${value}`) }))}
        />
        <Select
          value={dictionary}
          aria-label={t('settings.dictionaries')}
          popupMatchSelectWidth={false}
          onChange={setChosen}
          options={names.map((value) => ({ value, label: name(value) }))}
        />
        <Button type="primary" icon={<PlusOutlined />} disabled={!dictionary} onClick={() => setEdited('new')}>
          {t('settings.entry.new')}
        </Button>
      </div>
      <LoadState query={query} empty={{ when: (all) => Object.keys(all).length === 0, text: t('settings.none') }}>
        {(all) => <EntryTable entries={(dictionary && all[dictionary]) || []} onEdit={setEdited} />}
      </LoadState>
      <SidePanel
        title={dictionary && `${name(dictionary)} · ${t(edited === 'new' ? 'settings.entry.new' : 'action.edit')}`}
        open={edited !== undefined}
        width={480}
        onClose={() => setEdited(undefined)}
      >
        {edited && dictionary && (
          <EntryForm
            place={{ domain, dictionary }}
            entry={edited === 'new' ? undefined : edited}
            onClose={() => setEdited(undefined)}
          />
        )}
      </SidePanel>
    </section>
  );
}
