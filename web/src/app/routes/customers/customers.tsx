import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerSummary } from '@/api/customers';
import { PageHead } from '@/components/ui/page-head';
import { ActivityPanel } from '@/features/activities/components/activity-panel';
import { ContactPanel } from '@/features/contacts/components/contact-panel';
import { CustomerList } from '@/features/customers/components/customer-list';

type Panel = { kind: 'contact' | 'activity'; customer?: CustomerSummary };

/** 客户资料, with the operations of its neighbours. */
export function Component() {
  const { t } = useTranslation();
  const [panel, setPanel] = useState<Panel>();
  const close = () => setPanel(undefined);
  return (
    <>
      <PageHead title={t('menu.customers')} />
      <CustomerList
        onNewContact={(customer) => setPanel({ kind: 'contact', customer })}
        onNewActivity={(customer) => setPanel({ kind: 'activity', customer })}
      />
      <ContactPanel open={panel?.kind === 'contact'} customer={panel?.customer} onClose={close} />
      <ActivityPanel open={panel?.kind === 'activity'} customer={panel?.customer} onClose={close} />
    </>
  );
}
