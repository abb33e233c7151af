import { useQueryClient } from '@tanstack/react-query';
import { Button, Form, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AppointmentView, PlanAppointment } from '@/api/schedule';
import { FieldGroups } from '@/components/form/field-groups';
import { RecordForm } from '@/components/form/record-form';
import { useAct } from '@/components/ui/use-act';
import { cleaned, picked } from '@/lib/clean-values';
import { cancelAppointment, planAppointment, reviseAppointment, type Part } from '../api/appointments';
import { useAppointmentFields } from '../appointment-fields';
import { lastMinute } from '../wall-time';
import { OverlapAlert } from './overlap-alert';

export interface Draft {
  start: string;
  end: string;
  allDay?: boolean;
}

interface Props {
  draft?: Draft;
  appointment?: AppointmentView;
  part?: Part;
  onClose: () => void;
  onDone: (finished: AppointmentView) => void;
}

function initialOf({ appointment, part, draft }: Props, names: string[]) {
  if (!appointment) return { kind: 'visit', status: 'PLANNED', remindMinutesBefore: 15, ...draft };
  const length = new Date(appointment.end).getTime() - new Date(appointment.start).getTime();
  const start = part?.occurrence ?? appointment.start;
  const end = new Date(new Date(start).getTime() + length).toISOString();
  return {
    ...picked(appointment, names),
    participantIds: appointment.participants.map((one) => one.id),
    start,
    end: appointment.allDay ? lastMinute(end) : end,
  };
}

/** 新增日程 and its edit. */
export function AppointmentForm(props: Props) {
  const { appointment, part, draft, onClose, onDone } = props;
  const { t } = useTranslation();
  const client = useQueryClient();
  const [form] = Form.useForm();
  const watched = Form.useWatch<string | null | undefined>('customerId', form);
  const customerId = watched === undefined ? appointment?.customerId : watched;
  const single = Boolean(part && !part.following);
  const groups = useAppointmentFields({ appointment, customerId, single });
  const fields = groups.flatMap((group) => group.fields);
  const refresh = () => void client.invalidateQueries({ queryKey: ['calendar'] });
  const remove = useAct({
    act: () => cancelAppointment(appointment?.id ?? '', part),
    stale: ['calendar', 'alarms'],
    done: t('schedule.deleted'),
    onDone: onClose,
  });
  return (
    <RecordForm<PlanAppointment, AppointmentView>
      key={appointment?.id ?? draft?.start}
      form={form}
      initial={initialOf(props, fields.map((one) => one.name))}
      version={appointment?.version}
      save={(values, version, key) =>
        appointment
          ? reviseAppointment(appointment.id, cleaned(values), version, part)
          : planAppointment(cleaned(values), key)
      }
      fields={fields}
      onValuesChange={(changed) => {
        if ('customerId' in changed) form.setFieldsValue({ contactId: null, opportunityId: null });
      }}
      onSaved={(saved) => {
        refresh();
        onClose();
        if (saved.status === 'DONE' && appointment?.status !== 'DONE') onDone(saved);
      }}
      onCancel={onClose}
      extraActions={
        appointment && (
          <Popconfirm
            title={t(`schedule.confirmDelete.${!part ? 'all' : single ? 'one' : 'following'}`)}
            onConfirm={() => remove.mutateAsync()}
          >
            <Button danger>{t('action.delete')}</Button>
          </Popconfirm>
        )
      }
    >
      <OverlapAlert form={form} except={appointment?.id} single={single} />
      <FieldGroups groups={groups} />
    </RecordForm>
  );
}
