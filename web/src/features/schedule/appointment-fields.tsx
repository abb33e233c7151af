import { Checkbox, Input, Select, Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AppointmentStatus, AppointmentView } from '@/api/schedule';
import type { FieldGroup, FieldSpec } from '@/components/form/field-spec';
import { InstantInput } from '@/components/form/inputs';
import { ContactSelect, CustomerSelect, OpportunitySelect } from '@/shared/choices';
import { DictionarySelect } from '@/shared/dictionaries';
import { EmployeesSelect } from '@/shared/employees-select';
import { RepeatInput } from './components/repeat-input';

const LEAD_TIMES = [0, 5, 15, 30, 60, 120, 1440];
const STATES: AppointmentStatus[] = ['PLANNED', 'UNDER_WAY', 'DONE', 'CANCELLED'];

interface Known {
  appointment?: AppointmentView;
  customerId?: string | null;
  /** One occurrence does not repeat. */
  single: boolean;
}

/** Fields of an entry of the calendar. */
export function useAppointmentFields({ appointment, customerId, single }: Known): FieldGroup[] {
  const { t } = useTranslation();
  const field = (name: string, input: FieldSpec['input'], more: Partial<FieldSpec> = {}): FieldSpec => ({
    name,
    label: t(`schedule.field.${name}`),
    input,
    ...more,
  });
  const check = { valuePropName: 'checked' };
  return [
    {
      title: t('schedule.group.when'),
      fields: [
        field('title', <Input maxLength={200} autoFocus />, { required: true, wide: true }),
        field('start', <InstantInput />, { required: true }),
        field('end', <InstantInput />, { required: true }),
        field('allDay', <Switch />, check),
        field('kind', <DictionarySelect domain="schedule" dictionary="appointment-kind" />),
        ...(single ? [] : [field('repeat', <RepeatInput />, { wide: true })]),
        field(
          'remindMinutesBefore',
          <Select
            allowClear
            options={LEAD_TIMES.map((minutes) => ({ value: minutes, label: t(`schedule.remind.${minutes}`) }))}
          />,
        ),
        field(
          'status',
          <Select options={STATES.map((value) => ({ value, label: t(`schedule.status.${value}`) }))} />,
        ),
      ],
    },
    {
      title: t('schedule.group.with'),
      fields: [
        field('customerId', <CustomerSelect known={appointment?.customerName} />),
        field('contactId', <ContactSelect customerId={customerId} known={appointment?.contactName} />),
        field('opportunityId', <OpportunitySelect customerId={customerId} known={appointment?.opportunityName} />),
        field('place', <Input maxLength={200} />),
        field('participantIds', <EmployeesSelect known={appointment?.participants} />, { wide: true }),
        field('content', <Input.TextArea autoSize={{ minRows: 3 }} maxLength={5000} />, { wide: true }),
        field('confidential', <Checkbox>{t('schedule.confidentialText')}</Checkbox>, { ...check, wide: true }),
      ],
    },
  ];
}
