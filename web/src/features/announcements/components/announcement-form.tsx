import { useQueryClient } from '@tanstack/react-query';
import { Form, Input, Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AnnouncementFields, AnnouncementView, Attachment } from '@/api/knowledge';
import { FieldGroups } from '@/components/form/field-groups';
import type { FieldGroup, FieldSpec } from '@/components/form/field-spec';
import { DayInput } from '@/components/form/inputs';
import { RecordForm } from '@/components/form/record-form';
import { RichTextInput } from '@/components/rich-text/rich-text-input';
import { cleaned } from '@/lib/clean-values';
import { AttachmentInput } from '@/shared/attachments';
import { DepartmentsSelect } from '@/shared/departments';
import { DictionarySelect } from '@/shared/dictionaries';
import { rewriteAnnouncement, writeAnnouncement } from '../api/announcements';

interface Props {
  announcement?: AnnouncementView;
  onSaved: (saved: AnnouncementView) => void;
  onCancel: () => void;
}

interface Values extends Omit<AnnouncementFields, 'attachmentIds'> {
  attachments?: Attachment[];
}

const fieldsOf = ({ attachments, ...values }: Values): AnnouncementFields => ({
  ...cleaned(values),
  attachmentIds: (attachments ?? []).map((file) => file.id),
});

/** 新增公告 and its edit; saved, it is shown as its readers will see it. */
export function AnnouncementForm({ announcement, onSaved, onCancel }: Props) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [form] = Form.useForm();
  const field = (name: string, input: FieldSpec['input'], more: Partial<FieldSpec> = {}): FieldSpec => ({
    name,
    label: t(`announcements.field.${name}`),
    input,
    ...more,
  });
  const group: FieldGroup = {
    title: t('announcements.group'),
    fields: [
      field('title', <Input maxLength={200} />, { required: true, wide: true }),
      field('category', <DictionarySelect domain="knowledge" dictionary="announcement-category" />),
      field('validFrom', <DayInput />),
      field('validUntil', <DayInput />),
      field('pinned', <Switch />, { valuePropName: 'checked' }),
      field('departmentIds', <DepartmentsSelect />, { wide: true, extra: t('audience.everybody') }),
      field('body', <RichTextInput aria-label={t('announcements.field.body')} />, { required: true, wide: true }),
      field('attachments', <AttachmentInput />, { wide: true }),
    ],
  };
  const initial = announcement
    ? { ...announcement, departmentIds: announcement.departments.map((one) => one.id) }
    : { category: 'notice', pinned: false };
  return (
    <RecordForm<Values, AnnouncementView>
      form={form}
      initial={Object.fromEntries(group.fields.map(({ name }) => [name, (initial as Record<string, unknown>)[name]]))}
      version={announcement?.version}
      save={(values, version, key) =>
        announcement
          ? rewriteAnnouncement(announcement.id, fieldsOf(values), version)
          : writeAnnouncement(fieldsOf(values), key)
      }
      submitText={t('announcements.saveAndPreview')}
      onSaved={(saved) => {
        void client.invalidateQueries({ queryKey: ['announcements'] });
        onSaved(saved);
      }}
      onCancel={onCancel}
    >
      <FieldGroups groups={[group]} />
    </RecordForm>
  );
}
