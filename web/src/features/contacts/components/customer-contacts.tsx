import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContactView } from '@/api/customers';
import { LoadState } from '@/components/ui/load-state';
import { useMay } from '@/shared/session';
import { searchContacts } from '../api/search-contacts';
import { ContactCard } from './contact-card';
import { ContactPanel } from './contact-panel';

/** Contacts of one customer, on its record page. */
export function CustomerContacts({ customer }: { customer: { id: string; name: string } }) {
  const { t } = useTranslation();
  const may = useMay();
  const [edited, setEdited] = useState<ContactView>();
  const [adding, setAdding] = useState(false);
  const query = useQuery({
    queryKey: ['contacts', 'of', customer.id],
    queryFn: ({ signal }) => searchContacts({ customerId: customer.id, size: 200 }, signal),
  });
  const button = may('contact.edit') && (
    <Button icon={<PlusOutlined />} onClick={() => setAdding(true)}>
      {t('contacts.new')}
    </Button>
  );
  return (
    <>
      <div className="tab-bar">{button}</div>
      <LoadState query={query} empty={{ when: (page) => page.items.length === 0, text: t('contacts.emptyHere') }}>
        {(page) => (
          <ul className="contact-cards">
            {page.items.map((row) => (
              <ContactCard key={row.id} contact={row} onEdit={setEdited} />
            ))}
          </ul>
        )}
      </LoadState>
      <ContactPanel
        open={adding || Boolean(edited)}
        contact={edited}
        customer={customer}
        onClose={() => {
          setAdding(false);
          setEdited(undefined);
        }}
      />
    </>
  );
}
