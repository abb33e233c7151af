import { Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Attachment } from '@/api/knowledge';
import { useAct } from '@/components/ui/use-act';
import { AttachmentInput } from '@/shared/attachments';
import { KnowledgeCategorySelect } from '@/shared/knowledge-categories';
import { publishDownload } from '../api/downloads';

interface Props {
  category?: string;
  onClose: () => void;
}

interface Values {
  files?: Attachment[];
  categoryId?: string;
  description?: string;
}

/** 上传: several files at once, each an entry of its own. */
export function PublishDialog({ category, onClose }: Props) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const files = Form.useWatch('files', form);
  const act = useAct({
    act: async (values: Values) => {
      for (const file of values.files ?? []) {
        await publishDownload({
          attachmentId: file.id,
          categoryId: values.categoryId ?? null,
          description: values.description?.trim() || null,
        });
      }
    },
    stale: ['downloads'],
    done: t('form.saved'),
    onDone: onClose,
  });
  return (
    <Modal
      open
      title={t('downloads.publish')}
      okText={t('action.ok')}
      cancelText={t('action.cancel')}
      okButtonProps={{ disabled: !files?.length, loading: act.isPending }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form form={form} layout="vertical" initialValues={{ categoryId: category }} onFinish={(values) => act.mutate(values)}>
        <Form.Item name="files" label={t('downloads.files')}>
          <AttachmentInput />
        </Form.Item>
        <Form.Item name="categoryId" label={t('downloads.field.category')}>
          <KnowledgeCategorySelect tree="/api/downloads/categories" />
        </Form.Item>
        <Form.Item name="description" label={t('downloads.field.description')}>
          <Input.TextArea autoSize={{ minRows: 2 }} maxLength={1000} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
