import { useQueryClient } from '@tanstack/react-query';
import { Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import type { OrderView } from '@/api/sales';
import { useSaving } from '@/components/form/use-saving';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { actOnOrder } from '../api/order-acts';

interface Props {
  order: OrderView;
  open: boolean;
  onClose: () => void;
}

/** 作废, with the reason. */
export function VoidDialog({ order, open, onClose }: Props) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [form] = Form.useForm<{ reason: string }>();
  const saving = useSaving<{ reason: string }, OrderView>({
    form,
    save: ({ reason }, _, key) => actOnOrder(order.id, 'void', { reason: reason.trim() }, key),
    onSaved: () => {
      ['orders', 'customers'].forEach((one) => void client.invalidateQueries({ queryKey: [one] }));
      onClose();
    },
  });
  const label = t('orders.void.reason');
  return (
    <Modal
      open={open}
      title={t('orders.void.question', { number: order.number })}
      okText={t('orders.void.title')}
      okButtonProps={{ danger: true }}
      cancelText={t('action.cancel')}
      confirmLoading={saving.busy}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form form={form} layout="vertical" onFinish={(values) => void saving.submit(values)}>
        <Form.Item
          name="reason"
          label={label}
          rules={[{ required: true, whitespace: true, message: t('form.required', { label }) }]}
        >
          <Input.TextArea rows={3} maxLength={500} />
        </Form.Item>
      </Form>
      <ProblemAlert error={saving.error} rest={saving.rest} />
    </Modal>
  );
}
