import { useQueryClient } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DownloadFields, DownloadView } from '@/api/knowledge';
import { FieldGroups } from '@/components/form/field-groups';
import type { FieldGroup } from '@/components/form/field-spec';
import { RecordForm } from '@/components/form/record-form';
import { cleaned } from '@/lib/clean-values';
import { KnowledgeCategorySelect } from '@/shared/knowledge-categories';
import { describeDownload } from '../api/downloads';

interface Props {
  file: DownloadView;
  onClose: () => void;
}

export function DownloadForm({ file, onClose }: Props) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [form] = Form.useForm();
  const label = (name: string) => t(`downloads.field.${name}`);
  const group: FieldGroup = {
    title: t('downloads.tab.details'),
    fields: [
      { name: 'name', label: label('name'), input: <Input maxLength={200} />, required: true, wide: true },
      {
        name: 'categoryId',
        label: label('category'),
        input: <KnowledgeCategorySelect tree="/api/downloads/categories" />,
      },
      {
        name: 'description',
        label: label('description'),
        input: <Input.TextArea autoSize={{ minRows: 3 }} maxLength={1000} />,
        wide: true,
      },
    ],
  };
  return (
    <RecordForm<DownloadFields, DownloadView>
      form={form}
      initial={{ name: file.name, categoryId: file.categoryId, description: file.description }}
      version={file.version}
      save={(values, version) => describeDownload(file.id, cleaned(values), version)}
      fields={group.fields}
      onSaved={() => {
        void client.invalidateQueries({ queryKey: ['downloads'] });
        onClose();
      }}
      onCancel={onClose}
    >
      <FieldGroups groups={[group]} />
    </RecordForm>
  );
}
