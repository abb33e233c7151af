import { useQueryClient } from '@tanstack/react-query';
import { Alert, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ActivityView, LogActivity } from '@/api/customers';
import { FieldGroups } from '@/components/form/field-groups';
import { RecordForm } from '@/components/form/record-form';
import { SidePanel } from '@/components/ui/side-panel';
import { cleaned, picked } from '@/lib/clean-values';
import { correctActivity } from '../api/correct-activity';
import { logActivity } from '../api/log-activity';
import { useActivityFields } from '../activity-fields';

/** Of a new activity, what came from elsewhere, with the names that go with it. */
export type ActivityDraft = Partial<LogActivity> & Pick<ActivityView, 'contactName' | 'opportunityName'>;

interface Props {
  open: boolean;
  activity?: ActivityView;
  customer?: { id: string; name: string };
  /** What is known already of a new one. */
  draft?: ActivityDraft;
  onClose: () => void;
}

function ActivityForm({ activity, customer, draft, onClose }: Omit<Props, 'open'>) {
  const client = useQueryClient();
  const [form] = Form.useForm();
  const customerId = Form.useWatch<string | undefined>('customerId', form) ?? activity?.customerId ?? customer?.id;
  const groups = useActivityFields({
    customerId,
    customerName: activity?.customerName ?? customer?.name,
    contactName: (activity ?? draft)?.contactName,
    opportunityName: (activity ?? draft)?.opportunityName,
    exists: Boolean(activity),
  });
  const fields = groups.flatMap((group) => group.fields);
  const names = fields.map((field) => field.name);
  const initial = activity
    ? picked(activity, names)
    : { customerId: customer?.id, happenedAt: new Date().toISOString(), ...picked(draft ?? {}, names) };
  return (
    <RecordForm<LogActivity, ActivityView>
      form={form}
      initial={initial}
      version={activity?.version}
      save={(values, version, key) =>
        activity ? correctActivity(activity.id, cleaned(values), version) : logActivity(cleaned(values), key)
      }
      fields={fields}
      onValuesChange={(changed) => {
        if ('customerId' in changed) form.setFieldsValue({ contactId: null, opportunityId: null });
      }}
      onSaved={() => {
        ['activities', 'customers'].forEach((key) => void client.invalidateQueries({ queryKey: [key] }));
        onClose();
      }}
      onCancel={onClose}
    >
      {activity && <Alert type="info" title={activity.customerName} className="dialog-lead" />}
      <FieldGroups groups={groups} />
    </RecordForm>
  );
}

/** 新增行动记录, in a drawer. */
export function ActivityPanel({ open, ...rest }: Props) {
  const { t } = useTranslation();
  return (
    <SidePanel
      title={t(rest.activity ? 'activities.edit' : 'activities.new')}
      open={open}
      onClose={rest.onClose}
      width={720}
    >
      <ActivityForm {...rest} />
    </SidePanel>
  );
}
