import { Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ActivityView } from '@/api/customers';
import type { FieldGroup, FieldSpec } from '@/components/form/field-spec';
import { DecimalInput, InstantInput } from '@/components/form/inputs';
import { ContactSelect, CustomerSelect, OpportunitySelect } from '@/shared/choices';
import { DictionarySelect } from '@/shared/dictionaries';
import { StageSelect } from '@/shared/stages';

const LEAD_TIMES = [15, 30, 60, 120, 1440];

interface Known {
  customerId?: string | null;
  customerName?: string | null;
  contactName?: string | null;
  opportunityName?: string | null;
  /** A correction leaves the customer and the stage as they are. */
  exists?: boolean;
}

/** Fields of a 行动记录; the next visit stands in the same form. */
export function useActivityFields(known: Known): FieldGroup<ActivityView>[] {
  const { t } = useTranslation();
  const field = (name: string, input: FieldSpec['input'], more: Partial<FieldSpec<ActivityView>> = {}) => ({
    name,
    label: t(`activities.field.${name}`),
    input,
    ...more,
  });
  const area = (rows: number) => <Input.TextArea autoSize={{ minRows: rows }} maxLength={4000} />;
  return [
    {
      title: t('activities.group.what'),
      fields: [
        ...(known.exists
          ? []
          : [field('customerId', <CustomerSelect known={known.customerName} />, { required: true })]),
        field('contactId', <ContactSelect customerId={known.customerId} known={known.contactName} />),
        field('type', <DictionarySelect domain="customer" dictionary="activity-type" />, { required: true }),
        field('happenedAt', <InstantInput pastOnly />, { required: true }),
        field('content', area(4), { required: true, wide: true }),
        field('outcome', <DictionarySelect domain="customer" dictionary="activity-outcome" />),
        ...(known.exists ? [] : [field('stage', <StageSelect />)]),
        field('opportunityId', <OpportunitySelect customerId={known.customerId} known={known.opportunityName} />),
        field('cost', <DecimalInput />),
        field('companions', <Input maxLength={200} />),
      ],
    },
    {
      title: t('activities.group.next'),
      fields: [
        field('nextVisitAt', <InstantInput />),
        field(
          'remindMinutesBefore',
          <Select
            allowClear
            options={LEAD_TIMES.map((minutes) => ({ value: minutes, label: t(`activities.remind.${minutes}`) }))}
          />,
        ),
        field('nextVisitNote', <Input maxLength={500} />, { wide: true }),
      ],
    },
  ];
}
