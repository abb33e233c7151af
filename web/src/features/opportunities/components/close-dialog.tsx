import { useQueryClient } from '@tanstack/react-query';
import { Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import type { OpportunityView } from '@/api/sales';
import { useSaving } from '@/components/form/use-saving';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { cleaned } from '@/lib/clean-values';
import { DictionarySelect } from '@/shared/dictionaries';
import { closeOpportunity } from '../api/close-opportunity';

interface Props {
  id: string;
  act: 'lose' | 'shelve' | undefined;
  onClose: () => void;
}

/** 输单 with its reason, or 搁置. */
export function CloseDialog({ id, act, onClose }: Props) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [form] = Form.useForm<object>();
  const saving = useSaving<object, OpportunityView>({
    form,
    save: (values, _, key) => closeOpportunity(id, act ?? 'shelve', cleaned(values), key),
    onSaved: () => {
      void client.invalidateQueries({ queryKey: ['opportunities'] });
      form.resetFields();
      onClose();
    },
  });
  const reason = t('opportunities.lose.reason');
  return (
    <Modal
      open={Boolean(act)}
      title={act && t(`opportunities.${act}.title`)}
      okText={t('action.ok')}
      cancelText={t('action.cancel')}
      confirmLoading={saving.busy}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form form={form} layout="vertical" onFinish={(values) => void saving.submit(values)}>
        {act === 'lose' && (
          <>
            <Form.Item
              name="reason"
              label={reason}
              rules={[{ required: true, message: t('form.required', { label: reason }) }]}
            >
              <DictionarySelect domain="sales" dictionary="lost-reason" />
            </Form.Item>
            <Form.Item name="competitor" label={t('opportunities.field.competitor')}>
              <Input maxLength={200} />
            </Form.Item>
          </>
        )}
        <Form.Item name="note" label={t('opportunities.lose.note')}>
          <Input.TextArea rows={3} maxLength={2000} />
        </Form.Item>
      </Form>
      <ProblemAlert error={saving.error} rest={saving.rest} />
    </Modal>
  );
}
