import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { CustomerView } from '@/api/customers';
import { CustomerActivities } from '@/features/activities/components/customer-activities';
import { CustomerContacts } from '@/features/contacts/components/customer-contacts';
import { CustomerRecord } from '@/features/customers/components/customer-record';
import { CustomerOpportunities } from '@/features/opportunities/components/customer-opportunities';
import { OrdersOf } from '@/features/orders/components/orders-of';
import { CustomerSheets } from '@/features/surveys/components/customer-sheets';
import { useMay } from '@/shared/session';

/** Record page of a customer, with what its neighbours know of it. */
export function Component() {
  const { t } = useTranslation();
  const may = useMay();
  const { id = '' } = useParams();
  const tabs = (customer: CustomerView) => [
    { key: 'contacts', label: t('customers.tabs.contacts'), content: <CustomerContacts customer={customer} /> },
    { key: 'activities', label: t('customers.tabs.activities'), content: <CustomerActivities customer={customer} /> },
    ...(may('opportunity.view')
      ? [
          {
            key: 'opportunities',
            label: t('customers.tabs.opportunities'),
            content: <CustomerOpportunities customer={customer} />,
          },
        ]
      : []),
    ...(may('order.view')
      ? [{ key: 'orders', label: t('customers.tabs.orders'), content: <OrdersOf customerId={customer.id} /> }]
      : []),
    ...(may('survey.answer') || may('survey.results')
      ? [{ key: 'sheets', label: t('customers.tabs.sheets'), content: <CustomerSheets customerId={customer.id} /> }]
      : []),
  ];
  return <CustomerRecord id={id} key={id} tabs={tabs} />;
}
