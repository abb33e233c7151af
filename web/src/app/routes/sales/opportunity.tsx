import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { OpportunityView } from '@/api/sales';
import { CustomerActivities } from '@/features/activities/components/customer-activities';
import { OpportunityRecord } from '@/features/opportunities/components/opportunity-record';
import { OrdersOf } from '@/features/orders/components/orders-of';
import { useMay } from '@/shared/session';

/** Record page of an opportunity, with its customer's log and its orders. */
export function Component() {
  const { t } = useTranslation();
  const may = useMay();
  const { id = '' } = useParams();
  const tabs = (opportunity: OpportunityView) => [
    {
      key: 'activities',
      label: t('opportunities.tabs.activities'),
      children: <CustomerActivities customer={{ id: opportunity.customerId, name: opportunity.customerName ?? '' }} />,
    },
    ...(may('order.view')
      ? [{ key: 'orders', label: t('opportunities.tabs.orders'), children: <OrdersOf opportunityId={opportunity.id} /> }]
      : []),
  ];
  return <OpportunityRecord id={id} key={id} tabs={tabs} />;
}
