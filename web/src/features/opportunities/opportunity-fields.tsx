import { Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import type { OpportunityView } from '@/api/sales';
import type { FieldGroup, FieldSpec } from '@/components/form/field-spec';
import { DayInput, DecimalInput } from '@/components/form/inputs';
import { Day, Money, Text } from '@/components/ui/values';
import { paths } from '@/config/paths';
import { ContactSelect, CustomerSelect } from '@/shared/choices';
import { DictionarySelect, DictionaryText } from '@/shared/dictionaries';
import { RecordLink } from '@/shared/record-link';
import { StageSelect } from '@/shared/stages';

interface Known {
  customerId?: string | null;
  customerName?: string | null;
  contactName?: string | null;
  /** An existing opportunity moves by its stage bar. */
  exists?: boolean;
}

export function useOpportunityFields(known: Known): FieldGroup<OpportunityView>[] {
  const { t } = useTranslation();
  const field = (
    name: string,
    input: FieldSpec['input'],
    more: Partial<FieldSpec<OpportunityView>> = {},
  ): FieldSpec<OpportunityView> => ({ name, label: t(`opportunities.field.${name}`), input, ...more });
  const coded = (name: 'source' | 'kind', dictionary: string) =>
    field(name, <DictionarySelect domain="sales" dictionary={dictionary} />, {
      show: (one) => <DictionaryText domain="sales" dictionary={dictionary} code={one[name]} />,
    });
  const area = <Input.TextArea autoSize={{ minRows: 2 }} maxLength={2000} />;
  return [
    {
      title: t('opportunities.group.basic'),
      fields: [
        field('name', <Input maxLength={200} />, { required: true }),
        field('customerId', <CustomerSelect known={known.customerName} />, {
          required: true,
          show: (one) => <RecordLink to={paths.customer(one.customerId)} text={one.customerName} />,
        }),
        field('contactId', <ContactSelect customerId={known.customerId} known={known.contactName} />, {
          show: (one) => <Text value={one.contactName} />,
        }),
        coded('source', 'opportunity-source'),
        coded('kind', 'opportunity-kind'),
        ...(known.exists ? [] : [field('stage', <StageSelect />)]),
        field('probability', <InputNumber min={0} max={100} suffix="%" className="full" controls={false} />, {
          show: (one) => <Text value={one.probability === null ? null : `${one.probability}%`} />,
        }),
        field('expectedAmount', <DecimalInput decimals={2} />, { show: (one) => <Money value={one.expectedAmount} /> }),
        field('expectedClose', <DayInput />, { show: (one) => <Day value={one.expectedClose} warnPast /> }),
        field('competitor', <Input maxLength={200} />),
      ],
    },
    {
      title: t('opportunities.group.more'),
      fields: [
        field('needs', area, { wide: true }),
        field('nextStep', area, { wide: true }),
        field('remark', area, { wide: true }),
      ],
    },
  ];
}
