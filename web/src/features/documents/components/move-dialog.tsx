import { Form, Modal, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FolderNode, NameClash } from '@/api/documents';
import { useAct } from '@/components/ui/use-act';
import { moveEntries } from '../api/act';
import { STALE } from '../api/read';
import { chosenOf, type Entry } from '../places';
import { FolderSelect } from './folder-select';

interface Props {
  entries: Entry[];
  folders: FolderNode[];
  onClose: () => void;
}

export function MoveDialog({ entries, folders, onClose }: Props) {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ folderId: string; onClash: NameClash }>();
  const chosen = chosenOf(entries);
  const move = useAct({
    act: ({ folderId, onClash }: { folderId: string; onClash: NameClash }) => moveEntries(chosen, folderId, onClash),
    stale: STALE,
    done: t('documents.moved'),
    onDone: onClose,
  });
  return (
    <Modal
      open
      title={t('documents.moveTitle', { count: entries.length })}
      okText={t('action.ok')}
      cancelText={t('action.cancel')}
      confirmLoading={move.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form form={form} layout="vertical" initialValues={{ onClash: 'REFUSE' }} onFinish={(values) => move.mutate(values)}>
        <Form.Item
          name="folderId"
          label={t('documents.moveTo')}
          rules={[{ required: true, message: t('form.required', { label: t('documents.moveTo') }) }]}
        >
          <FolderSelect folders={folders} except={chosen.folderIds} writable />
        </Form.Item>
        <Form.Item name="onClash" label={t('documents.onClash')}>
          <Radio.Group
            options={(['REFUSE', 'KEEP_BOTH', 'REPLACE'] as const).map((value) => ({
              value,
              label: t(`documents.clash.${value}`),
            }))}
          />
        </Form.Item>
      </Form>
    </Modal>
  );
}
