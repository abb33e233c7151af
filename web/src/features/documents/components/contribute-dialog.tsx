import { Alert, Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAct } from '@/components/ui/use-act';
import { contribute } from '../api/act';
import { STALE } from '../api/read';
import { chosenOf, type Entry } from '../places';
import { PeopleSelect } from './people-select';

/** 投稿: copies of what is chosen, to colleagues, with a word. */
export function ContributeDialog({ entries, onClose }: { entries: Entry[]; onClose: () => void }) {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ recipientIds: string[]; note?: string }>();
  const send = useAct({
    act: ({ recipientIds, note }: { recipientIds: string[]; note?: string }) =>
      contribute(chosenOf(entries), recipientIds, note),
    stale: STALE,
    done: t('documents.contributed'),
    onDone: onClose,
  });
  const names = entries.map((entry) => entry.folder?.name ?? entry.document?.name).join('、');
  return (
    <Modal
      open
      title={t('documents.contributeTitle')}
      okText={t('documents.act.contribute')}
      cancelText={t('action.cancel')}
      confirmLoading={send.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Alert type="info" className="dialog-lead" title={names} description={t('documents.contributeHint')} />
      <Form form={form} layout="vertical" onFinish={(values) => send.mutate(values)}>
        <Form.Item
          name="recipientIds"
          label={t('documents.recipients')}
          rules={[{ required: true, message: t('form.required', { label: t('documents.recipients') }) }]}
        >
          <PeopleSelect />
        </Form.Item>
        <Form.Item name="note" label={t('documents.note')}>
          <Input.TextArea rows={2} maxLength={500} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
