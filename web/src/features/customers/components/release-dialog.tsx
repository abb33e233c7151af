import { Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSaving } from '@/components/form/use-saving';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { DictionarySelect } from '@/shared/dictionaries';
import { releaseCustomer } from '../api/release-customer';

interface Props {
  customerId: string;
  open: boolean;
  onClose: () => void;
  onDone: () => void;
}

/** 退回公共, with the reason. */
export function ReleaseDialog({ customerId, open, onClose, onDone }: Props) {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ reason: string; note?: string }>();
  const saving = useSaving<{ reason: string; note?: string }, void>({
    form,
    save: ({ reason, note }) => releaseCustomer(customerId, reason, note?.trim() || null),
    onSaved: onDone,
  });
  return (
    <Modal
      open={open}
      title={t('customers.release.title')}
      okText={t('action.ok')}
      cancelText={t('action.cancel')}
      confirmLoading={saving.busy}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form form={form} layout="vertical" onFinish={(values) => void saving.submit(values)}>
        <Form.Item
          name="reason"
          label={t('customers.release.reason')}
          rules={[{ required: true, message: t('form.required', { label: t('customers.release.reason') }) }]}
        >
          <DictionarySelect domain="customer" dictionary="release-reason" />
        </Form.Item>
        <Form.Item name="note" label={t('customers.release.note')}>
          <Input.TextArea rows={2} maxLength={500} />
        </Form.Item>
      </Form>
      <ProblemAlert error={saving.error} rest={saving.rest} />
    </Modal>
  );
}
