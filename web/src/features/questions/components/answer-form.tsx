import { useQueryClient } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AnswerFields, AnswerView, Attachment } from '@/api/knowledge';
import { RecordForm } from '@/components/form/record-form';
import { AttachmentInput } from '@/shared/attachments';
import { postAnswer, rewordAnswer } from '../api/questions';

interface Props {
  question: string;
  answer?: AnswerView;
  onDone: () => void;
}

interface Values {
  text: string;
  attachments?: Attachment[];
}

/** 回答 and its edit. */
export function AnswerForm({ question, answer, onDone }: Props) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [form] = Form.useForm();
  const label = t('answers.text');
  return (
    <RecordForm<Values, AnswerView>
      form={form}
      initial={{ text: answer?.text, attachments: answer?.attachments }}
      save={({ text, attachments }, _, key) => {
        const fields: AnswerFields = { text, attachmentIds: (attachments ?? []).map((file) => file.id) };
        return answer ? rewordAnswer(answer.id, fields) : postAnswer(question, fields, key);
      }}
      submitText={t(answer ? 'action.ok' : 'answers.post')}
      onSaved={() => {
        ['questions', 'points'].forEach((key) => void client.invalidateQueries({ queryKey: [key] }));
        form.resetFields();
        onDone();
      }}
      onCancel={onDone}
    >
      <Form.Item
        name="text"
        label={label}
        rules={[{ required: true, whitespace: true, message: t('form.required', { label }) }]}
      >
        <Input.TextArea autoSize={{ minRows: 4 }} maxLength={10_000} />
      </Form.Item>
      <Form.Item name="attachments" label={t('attachments.title')}>
        <AttachmentInput most={10} />
      </Form.Item>
    </RecordForm>
  );
}
