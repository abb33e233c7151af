import { AppstoreOutlined, BarsOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContactView } from '@/api/customers';
import { LetterBar } from '@/components/list/letter-bar';
import { ListSearch } from '@/components/list/list-search';
import { RecordList } from '@/components/list/record-list';
import { useRecordList } from '@/components/list/use-record-list';
import { usePreference } from '@/lib/preference';
import { useMay } from '@/shared/session';
import { searchContacts } from '../api/search-contacts';
import { ContactCard } from './contact-card';
import { useContactColumns } from './contact-columns';
import { ContactPanel } from './contact-panel';

/** 联系人名片: cards or a table, over all customers. */
export function ContactList() {
  const { t } = useTranslation();
  const may = useMay();
  const [edited, setEdited] = useState<ContactView>();
  const [adding, setAdding] = useState(false);
  const look = usePreference<{ look: 'cards' | 'table' }>('look.contacts', { look: 'cards' });
  const columns = useContactColumns(setEdited);
  const list = useRecordList<ContactView>({ name: 'contacts', queryKey: ['contacts'], fetch: searchContacts });
  return (
    <>
      <RecordList
        list={list}
        columns={columns}
        rowKey={(row) => row.id}
        emptyText={t('contacts.empty')}
        search={<ListSearch state={list.state} placeholder={t('contacts.searchPlaceholder')} />}
        letters={<LetterBar state={list.state} />}
        operations={
          <>
            {may('contact.edit') && (
              <Button type="primary" icon={<PlusOutlined />} onClick={() => setAdding(true)}>
                {t('contacts.new')}
              </Button>
            )}
            <Segmented<'cards' | 'table'>
              value={look.value.look}
              aria-label={t('contacts.look.label')}
              onChange={(value) => look.save({ look: value })}
              options={[
                { value: 'cards', icon: <AppstoreOutlined />, label: t('contacts.look.cards') },
                { value: 'table', icon: <BarsOutlined />, label: t('contacts.look.table') },
              ]}
            />
          </>
        }
        display={
          look.value.look === 'cards'
            ? (rows) => (
                <ul className="contact-cards">
                  {rows.map((row) => (
                    <ContactCard key={row.id} contact={row} onEdit={setEdited} />
                  ))}
                </ul>
              )
            : undefined
        }
      />
      <ContactPanel
        open={adding || Boolean(edited)}
        contact={edited}
        onClose={() => {
          setAdding(false);
          setEdited(undefined);
        }}
      />
    </>
  );
}
