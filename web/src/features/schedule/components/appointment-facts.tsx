import { Alert, Descriptions } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AppointmentView } from '@/api/schedule';
import { DateTime, Text } from '@/components/ui/values';
import { DictionaryText } from '@/shared/dictionaries';

/** An entry of somebody else's calendar: to be read only. */
export function AppointmentFacts({ appointment, start, end }: { appointment: AppointmentView; start: string; end: string }) {
  const { t } = useTranslation();
  const item = (name: string, children: React.ReactNode) => ({
    key: name,
    label: t(`schedule.field.${name}`),
    children,
  });
  return (
    <>
      <Alert
        type="info"
        className="dialog-lead"
        title={t('schedule.readOnly', { name: appointment.ownerName ?? '' })}
      />
      <Descriptions
        column={1}
        size="small"
        items={[
          item('start', <DateTime value={start} />),
          item('end', <DateTime value={end} />),
          item('kind', <DictionaryText domain="schedule" dictionary="appointment-kind" code={appointment.kind} />),
          item('status', t(`schedule.status.${appointment.status}`)),
          item('place', <Text value={appointment.place} />),
          item('customerId', <Text value={appointment.customerName} />),
          item('contactId', <Text value={appointment.contactName} />),
          item('opportunityId', <Text value={appointment.opportunityName} />),
          item('participantIds', <Text value={appointment.participants.map((one) => one.name).join('、')} />),
          item('content', <span className="message-text">{appointment.content}</span>),
        ]}
      />
    </>
  );
}
