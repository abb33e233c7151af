import { useQueryClient } from '@tanstack/react-query';
import { Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Attachment, QuestionFields, QuestionView } from '@/api/knowledge';
import { FieldGroups } from '@/components/form/field-groups';
import type { FieldGroup, FieldSpec } from '@/components/form/field-spec';
import { RecordForm } from '@/components/form/record-form';
import { cleaned } from '@/lib/clean-values';
import { AttachmentInput } from '@/shared/attachments';
import { DictionarySelect } from '@/shared/dictionaries';
import { EmployeesSelect } from '@/shared/many-select';
import { useExperts } from '../api/experts';
import { useAccount } from '../api/points';
import { askQuestion, rewordQuestion } from '../api/questions';
import { SimilarList } from './similar-list';

interface Props {
  question?: QuestionView;
  onSaved: (saved: QuestionView) => void;
  onCancel: () => void;
}

interface Values extends Omit<QuestionFields, 'attachmentIds'> {
  attachments?: Attachment[];
}

const fieldsOf = ({ attachments, ...values }: Values): QuestionFields => ({
  ...cleaned(values),
  attachmentIds: (attachments ?? []).map((file) => file.id),
});

/** 提问; what was promised and who was invited stays when the words are changed later. */
export function QuestionForm({ question, onSaved, onCancel }: Props) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [form] = Form.useForm();
  const title = Form.useWatch<string | undefined>('title', form);
  const category = Form.useWatch<string | undefined>('category', form);
  const experts = useExperts().data?.[category ?? ''];
  const account = useAccount().data;
  const field = (name: string, input: FieldSpec['input'], more: Partial<FieldSpec> = {}): FieldSpec => ({
    name,
    label: t(`questions.field.${name}`),
    input,
    ...more,
  });
  const group: FieldGroup = {
    title: t('questions.group'),
    fields: [
      field('title', <Input maxLength={200} placeholder={t('questions.titleHint')} />, {
        required: true,
        wide: true,
        extra: !question && <SimilarList title={title ?? ''} />,
      }),
      field('details', <Input.TextArea autoSize={{ minRows: 5 }} maxLength={5000} />, { wide: true }),
      field('category', <DictionarySelect domain="knowledge" dictionary="question-category" />, {
        extra: !question && experts?.length ? t('questions.experts.hear', { names: experts.map((one) => one.name).join('、') }) : undefined,
      }),
      field('tags', <Select mode="tags" maxCount={10} open={false} suffixIcon={null} tokenSeparators={[',', '，']} />),
      ...(question
        ? []
        : [
            field('points', <InputNumber className="full" min={0} max={100} precision={0} step={5} />, {
              extra: account && t('points.mine', { count: account.balance }),
            }),
            field('invitedIds', <EmployeesSelect placeholder={t('questions.inviteHint')} />),
          ]),
      field('attachments', <AttachmentInput most={10} />, { wide: true }),
    ],
  };
  const initial: Record<string, unknown> = question ? { ...question } : { points: 0 };
  return (
    <RecordForm<Values, QuestionView>
      form={form}
      initial={Object.fromEntries(group.fields.map(({ name }) => [name, initial[name]]))}
      version={question?.version}
      save={(values, version, key) =>
        question ? rewordQuestion(question.id, fieldsOf(values), version) : askQuestion(fieldsOf(values), key)
      }
      submitText={t(question ? 'action.ok' : 'questions.post')}
      onSaved={(saved) => {
        ['questions', 'points'].forEach((key) => void client.invalidateQueries({ queryKey: [key] }));
        onSaved(saved);
      }}
      onCancel={onCancel}
    >
      <FieldGroups groups={[group]} />
    </RecordForm>
  );
}
