import { Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  open: boolean;
  title: string;
  /** What the reason is called on the screen. */
  label: string;
  okText?: string;
  danger?: boolean;
  busy: boolean;
  onOk: (reason: string) => void;
  onClose: () => void;
}

/** Asks why, for what is not done without a reason. */
export function ReasonDialog({ open, title, label, okText, danger, busy, onOk, onClose }: Props) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const given = reason.trim();
  return (
    <Modal
      open={open}
      title={title}
      okText={okText ?? t('action.ok')}
      cancelText={t('action.cancel')}
      okButtonProps={{ disabled: !given, loading: busy, danger }}
      onOk={() => onOk(given)}
      onCancel={onClose}
      afterClose={() => setReason('')}
    >
      <Input.TextArea
        autoFocus
        autoSize={{ minRows: 3 }}
        maxLength={500}
        value={reason}
        aria-label={label}
        placeholder={label}
        onChange={(event) => setReason(event.target.value)}
      />
    </Modal>
  );
}
