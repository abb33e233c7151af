import { useQueryClient } from '@tanstack/react-query';
import { Form, Input, Select, Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CreatedWebhook, DescribeWebhook, Webhook } from '@/api/team';
import { RecordForm } from '@/components/form/record-form';
import { changeWebhook, createWebhook, useEventTypes } from '../api/webhooks';

interface Props {
  /** The webhook to change; none means a new one. */
  webhook?: Webhook;
  onCreated: (created: CreatedWebhook) => void;
  onClose: () => void;
}

const FIELDS = ['name', 'url', 'events', 'active'];

/** Events by their families. */
function useEventOptions() {
  const { t } = useTranslation();
  const { data = [] } = useEventTypes();
  return [...new Set(data.map((one) => one.family))].map((family) => ({
    label: t(`webhooks.family.${family}`, { defaultValue: family }),
    options: data.filter((one) => one.family === family).map(({ name }) => ({ value: name, label: name })),
  }));
}

export function WebhookForm({ webhook, onCreated, onClose }: Props) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [form] = Form.useForm<DescribeWebhook>();
  const events = useEventOptions();
  const label = (name: string) => t(`webhooks.field.${name}`);
  const required = (name: string) => [{ required: true, message: t('form.required', { label: label(name) }) }];
  return (
    <RecordForm<DescribeWebhook, Webhook | CreatedWebhook>
      form={form}
      initial={
        webhook
          ? { name: webhook.name, url: webhook.url, events: webhook.events, active: webhook.active }
          : { events: [], active: true }
      }
      version={webhook?.version}
      save={(values, version, key) =>
        webhook ? changeWebhook(webhook.id, values, version) : createWebhook(values, key)
      }
      fields={FIELDS.map((name) => ({ name, label: label(name), input: <span /> }))}
      onSaved={(saved) => {
        void client.invalidateQueries({ queryKey: ['webhooks'] });
        if ('secret' in saved) onCreated(saved);
        onClose();
      }}
      onCancel={onClose}
    >
      <Form.Item className="field" name="name" label={label('name')} rules={required('name')}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item className="field" name="url" label={label('url')} extra={label('urlHint')} rules={required('url')}>
        <Input maxLength={500} placeholder="https://" inputMode="url" />
      </Form.Item>
      <Form.Item className="field" name="events" label={label('events')} extra={label('eventsHint')}>
        <Select mode="multiple" allowClear options={events} placeholder={t('webhooks.allEvents')} />
      </Form.Item>
      <Form.Item className="field" name="active" label={label('active')} extra={label('activeHint')} valuePropName="checked">
        <Switch />
      </Form.Item>
    </RecordForm>
  );
}
