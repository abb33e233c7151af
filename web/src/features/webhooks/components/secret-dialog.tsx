import { Alert, Button, Modal, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatDateTime } from '@/lib/business-time';

export interface ShownSecret {
  secret: string;
  formerUntil?: string;
}

/** The secret, for the only time; closed by its button alone, so that it is not lost by a click beside it. */
export function SecretDialog({ shown, onClose }: { shown?: ShownSecret; onClose: () => void }) {
  const { t } = useTranslation();
  // gone from the page altogether, not hidden in it
  if (!shown) return null;
  return (
    <Modal
      title={t('webhooks.secret.title')}
      open
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      footer={
        <Button type="primary" onClick={onClose}>
          {t('webhooks.secret.kept')}
        </Button>
      }
    >
      <Alert type="warning" showIcon title={t('webhooks.secret.once')} />
      <Typography.Paragraph
        className="webhook-secret"
        code
        copyable={{ text: shown.secret, tooltips: [t('webhooks.secret.copy'), t('webhooks.secret.copied')] }}
      >
        {shown.secret}
      </Typography.Paragraph>
      {shown.formerUntil && <p>{t('webhooks.secret.former', { until: formatDateTime(shown.formerUntil) })}</p>}
    </Modal>
  );
}
