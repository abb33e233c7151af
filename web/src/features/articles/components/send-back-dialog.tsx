import { Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '@/components/ui/use-act';
import { sendBackArticle } from '../api/articles';

interface Props {
  id: string;
  open: boolean;
  onClose: () => void;
}

/** 退回, with what is missing. */
export function SendBackDialog({ id, open, onClose }: Props) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const act = useAct({
    act: () => sendBackArticle(id, reason.trim()),
    stale: ['articles'],
    done: t('form.saved'),
    onDone: onClose,
  });
  return (
    <Modal
      open={open}
      title={t('articles.sendBack')}
      okText={t('action.ok')}
      cancelText={t('action.cancel')}
      okButtonProps={{ disabled: !reason.trim(), loading: act.isPending }}
      onOk={() => act.mutate()}
      onCancel={onClose}
    >
      <Input.TextArea
        autoSize={{ minRows: 3 }}
        maxLength={500}
        value={reason}
        aria-label={t('articles.reason')}
        placeholder={t('articles.reason')}
        onChange={(event) => setReason(event.target.value)}
      />
    </Modal>
  );
}
