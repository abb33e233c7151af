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

interface Props {
  open: boolean;
  activity?: ActivityView;
  customer?: { id: string; name: string };
  onClose: () => void;
}

function ActivityForm({ activity, customer, onClose }: Omit<Props, 'open'>) {
  const client = useQueryClient();
  const [form] = Form.useForm();
  const customerId = Form.useWatch<string | undefined>('customerId', form) ?? activity?.customerId ?? customer?.id;
  const groups = useActivityFields({
    customerId,
    customerName: activity?.customerName ?? customer?.name,
    contactName: activity?.contactName,
    opportunityName: activity?.opportunityName,
    exists: Boolean(activity),
  });
  const fields = groups.flatMap((group) => group.fields);
  const initial = activity
    ? picked(activity, fields.map((field) => field.name))
    : { customerId: customer?.id, happenedAt: new Date().toISOString() };
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
