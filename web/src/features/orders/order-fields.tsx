import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { OrderView } from '@/api/sales';
import type { FieldGroup, FieldSpec } from '@/components/form/field-spec';
import { DayInput } from '@/components/form/inputs';
import { Day, Text } from '@/components/ui/values';
import { paths } from '@/config/paths';
import { ContactSelect, CustomerSelect, OpportunitySelect } from '@/shared/choices';
import { DictionarySelect, DictionaryText } from '@/shared/dictionaries';
import { RecordLink } from '@/shared/record-link';

interface Known {
  customerId?: string | null;
  customerName?: string | null;
  contactName?: string | null;
  opportunityName?: string | null;
}

export function useOrderFields(known: Known): FieldGroup<OrderView>[] {
  const { t } = useTranslation();
  const field = (
    name: string,
    input: FieldSpec['input'],
    more: Partial<FieldSpec<OrderView>> = {},
  ): FieldSpec<OrderView> => ({ name, label: t(`orders.field.${name}`), input, ...more });
  const coded = (name: 'kind' | 'paymentTerms', dictionary: string) =>
    field(name, <DictionarySelect domain="sales" dictionary={dictionary} />, {
      show: (one) => <DictionaryText domain="sales" dictionary={dictionary} code={one[name]} />,
    });
  return [
    {
      title: t('orders.group.basic'),
      fields: [
        field('customerId', <CustomerSelect known={known.customerName} />, {
          required: true,
          show: (one) => <RecordLink to={paths.customer(one.customerId)} text={one.customerName} />,
        }),
        field('subject', <Input maxLength={200} />),
        field('number', <Input maxLength={60} placeholder={t('orders.autoNumber')} />),
        field('contactId', <ContactSelect customerId={known.customerId} known={known.contactName} />, {
          show: (one) => <Text value={one.contactName} />,
        }),
        field(
          'opportunityId',
          <OpportunitySelect customerId={known.customerId} known={known.opportunityName} />,
          {
            show: (one) => (
              <RecordLink
                to={one.opportunityId ? paths.opportunity(one.opportunityId) : undefined}
                text={one.opportunityName ?? (one.opportunityId && t('orders.opportunity'))}
              />
            ),
          },
        ),
        field('signedOn', <DayInput />, { required: true, show: (one) => <Day value={one.signedOn} /> }),
        field('deliverOn', <DayInput />, { show: (one) => <Day value={one.deliverOn} /> }),
        coded('kind', 'order-kind'),
        coded('paymentTerms', 'payment-terms'),
        field('shippingAddress', <Input maxLength={300} />, { wide: true }),
        field('remark', <Input.TextArea autoSize={{ minRows: 2 }} maxLength={2000} />, { wide: true }),
      ],
    },
  ];
}
