import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHead } from '@/components/ui/page-head';
import { ActivityPanel } from '@/features/activities/components/activity-panel';
import { Schedule } from '@/features/schedule/components/schedule';

export function Component() {
  const { t } = useTranslation();
  const [customer, setCustomer] = useState<{ id: string; name: string }>();
  return (
    <>
      <PageHead title={t('menu.schedule')} />
      <Schedule onLog={setCustomer} />
      <ActivityPanel open={Boolean(customer)} customer={customer} onClose={() => setCustomer(undefined)} />
    </>
  );
}
