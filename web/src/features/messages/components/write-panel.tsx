import { useQueryClient } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { WriteMessage } from '@/api/schedule';
import { RecordForm } from '@/components/form/record-form';
import { SidePanel } from '@/components/ui/side-panel';
import { EmployeesSelect } from '@/shared/employees-select';
import { writeMessage } from '../api/messages';

function WriteForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [form] = Form.useForm();
  const required = (label: string) => [{ required: true, message: t('form.required', { label }) }];
  const label = (name: string) => t(`messages.write.${name}`);
  return (
    <RecordForm<WriteMessage, void>
      form={form}
      initial={{}}
      save={(values, _, key) => writeMessage(values, key)}
      submitText={t('messages.send')}
      onSaved={() => {
        void client.invalidateQueries({ queryKey: ['messages'] });
        onClose();
      }}
      onCancel={onClose}
    >
      <Form.Item name="recipientIds" label={label('recipients')} rules={required(label('recipients'))}>
        <EmployeesSelect />
      </Form.Item>
      <Form.Item name="title" label={label('title')} rules={required(label('title'))}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="text" label={label('text')} rules={required(label('text'))}>
        <Input.TextArea autoSize={{ minRows: 6 }} maxLength={10000} />
      </Form.Item>
    </RecordForm>
  );
}

/** 写消息: to one or several colleagues. */
export function WritePanel({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <SidePanel title={t('messages.new')} open={open} onClose={onClose} width={560}>
      <WriteForm onClose={onClose} />
    </SidePanel>
  );
}
