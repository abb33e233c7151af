import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppointmentView } from '@/api/schedule';
import { PageHead } from '@/components/ui/page-head';
import { ActivityPanel, type ActivityDraft } from '@/features/activities/components/activity-panel';
import { Schedule } from '@/features/schedule/components/schedule';

const TYPES: Record<string, string> = { visit: 'visit', call: 'call' };

/** What was planned is most of what there is to write down of it. */
const draftOf = (done: AppointmentView): ActivityDraft => ({
  type: TYPES[done.kind],
  happenedAt: new Date(Math.min(Date.parse(done.start), Date.now())).toISOString(),
  content: [done.title, done.content].filter(Boolean).join('\n'),
  contactId: done.contactId,
  contactName: done.contactName,
  opportunityId: done.opportunityId,
  opportunityName: done.opportunityName,
});

export function Component() {
  const { t } = useTranslation();
  const [done, setDone] = useState<AppointmentView>();
  const customer = done?.customerId ? { id: done.customerId, name: done.customerName ?? '' } : undefined;
  return (
    <>
      <PageHead title={t('menu.schedule')} />
      <Schedule onLog={setDone} />
      <ActivityPanel
        open={Boolean(customer)}
        customer={customer}
        draft={done && draftOf(done)}
        onClose={() => setDone(undefined)}
      />
    </>
  );
}
