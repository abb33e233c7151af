import { Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAct } from '@/components/ui/use-act';
import { STALE } from '../api/read';

interface Props<R> {
  title: string;
  label: string;
  initial?: string;
  save: (name: string) => Promise<R>;
  onClose: () => void;
  onDone?: (result: R) => void;
}

/** Asks for a name: of a new folder or text file, or another one for what is there. */
export function NameDialog<R>({ title, label, initial, save, onClose, onDone }: Props<R>) {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ name: string }>();
  const act = useAct({
    act: (name: string) => save(name),
    stale: STALE,
    onDone: (result: R) => {
      onClose();
      onDone?.(result);
    },
  });
  return (
    <Modal
      open
      title={title}
      okText={t('action.ok')}
      cancelText={t('action.cancel')}
      confirmLoading={act.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form form={form} layout="vertical" initialValues={{ name: initial }} onFinish={({ name }) => act.mutate(name.trim())}>
        <Form.Item
          name="name"
          label={label}
          rules={[{ required: true, whitespace: true, message: t('form.required', { label }) }]}
        >
          <Input maxLength={200} autoFocus />
        </Form.Item>
      </Form>
    </Modal>
  );
}
