import { useTranslation } from 'react-i18next';
import type { CustomerView } from '@/api/customers';
import { FieldTable } from '@/components/form/field-table';
import type { FieldGroup } from '@/components/form/field-spec';
import { DateTime, Day, Text } from '@/components/ui/values';
import { useCustomerFields } from '../customer-fields';

/** 基本资料: what was entered, and what the system knows. */
export function CustomerFacts({ customer }: { customer: CustomerView }) {
  const { t } = useTranslation();
  const groups = useCustomerFields();
  const fact = (name: string, show: (customer: CustomerView) => React.ReactNode) => ({
    name,
    label: t(`customers.field.${name}`),
    input: <span />,
    show,
  });
  const helpers = customer.helpers?.map((one) => `${one.name} (${t(`customers.helpers.${one.access}`)})`).join(', ');
  const system: FieldGroup<CustomerView> = {
    title: t('customers.group.system'),
    fields: [
      fact('createdByName', (one) => <Text value={one.createdByName} />),
      fact('createdAt', (one) => <DateTime value={one.createdAt} />),
      fact('changedByName', (one) => <Text value={one.changedByName} />),
      fact('changedAt', (one) => <DateTime value={one.changedAt} />),
      fact('lastActivityAt', (one) => <DateTime value={one.lastActivityAt} />),
      fact('lastActivityByName', (one) => <Text value={one.lastActivityByName} />),
      fact('activityCount', (one) => <Text value={one.activityCount} />),
      fact('opportunityCount', (one) => <Text value={one.opportunityCount} />),
      fact('surveyCount', (one) => <Text value={one.surveyCount} />),
      fact('lastOrderOn', (one) => <Day value={one.lastOrderOn} />),
      fact('helpers', () => <Text value={helpers} />),
      { ...fact('lastActivityText', (one) => <Text value={one.lastActivityText} />), wide: true },
      { ...fact('nextVisitNote', (one) => <Text value={one.nextVisitNote} />), wide: true },
    ],
  };
  return <FieldTable groups={[...groups, system]} record={customer} />;
}
