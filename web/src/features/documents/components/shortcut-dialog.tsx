import { Form, Input, Modal, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FolderNode } from '@/api/documents';
import { useAct } from '@/components/ui/use-act';
import { addShortcut } from '../api/act';
import { STALE } from '../api/read';
import { folderName, type Entry } from '../places';
import { FolderSelect } from './folder-select';

interface Fields {
  name: string;
  kind: 'FOLDER' | 'WEB';
  id?: string;
  url?: string;
  folderId: string;
}

interface Props {
  /** Where the shortcut is put, unless something else is chosen. */
  folderId?: string;
  folders: FolderNode[];
  /** What it leads to, when that is chosen already. */
  target?: Entry;
  onClose: () => void;
}

/** 快捷方式: to a folder, a file or a web address. */
export function ShortcutDialog({ folderId, folders, target, onClose }: Props) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Fields>();
  const kind = Form.useWatch('kind', form);
  const save = useAct({
    act: (fields: Fields) =>
      addShortcut(
        fields.folderId,
        fields.name.trim(),
        target?.document
          ? { kind: 'DOCUMENT', id: target.document.id, url: null }
          : target?.folder
            ? { kind: 'FOLDER', id: target.folder.id, url: null }
            : fields.kind === 'WEB'
              ? { kind: 'WEB', id: null, url: fields.url?.trim() }
              : { kind: 'FOLDER', id: fields.id, url: null },
      ),
    stale: STALE,
    done: t('form.saved'),
    onDone: onClose,
  });
  const required = (label: string) => ({
    label,
    rules: [{ required: true, whitespace: true, message: t('form.required', { label }) }],
  });
  const initial = target?.document?.name ?? (target?.folder && folderName(target.folder, t));
  return (
    <Modal
      open
      title={t('documents.newShortcut')}
      okText={t('action.ok')}
      cancelText={t('action.cancel')}
      confirmLoading={save.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={{ kind: 'WEB', folderId, name: initial }}
        onFinish={(fields) => save.mutate(fields)}
      >
        {!target && (
          <Form.Item name="kind" label={t('documents.leadsTo')}>
            <Radio.Group
              options={(['WEB', 'FOLDER'] as const).map((value) => ({ value, label: t(`documents.target.${value}`) }))}
            />
          </Form.Item>
        )}
        {!target && kind === 'FOLDER' && (
          <Form.Item name="id" {...required(t('documents.target.FOLDER'))}>
            <FolderSelect folders={folders} />
          </Form.Item>
        )}
        {!target && kind === 'WEB' && (
          <Form.Item name="url" {...required(t('documents.target.WEB'))}>
            <Input placeholder="https://" maxLength={2000} />
          </Form.Item>
        )}
        <Form.Item name="name" {...required(t('documents.field.name'))}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="folderId" {...required(t('documents.putInto'))}>
          <FolderSelect folders={folders} writable />
        </Form.Item>
      </Form>
    </Modal>
  );
}
