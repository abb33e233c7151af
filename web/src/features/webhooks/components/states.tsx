import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DeliveryState, Webhook } from '@/api/team';

const COLORS: Record<DeliveryState, string> = { PENDING: 'gold', DELIVERED: 'green', FAILED: 'red' };

export function DeliveryTag({ state }: { state: DeliveryState }) {
  const { t } = useTranslation();
  return <Tag color={COLORS[state]}>{t(`webhooks.state.${state}`)}</Tag>;
}

/** Whether it is on, and why it is not when nobody switched it off. */
export function WebhookTag({ webhook }: { webhook: Webhook }) {
  const { t } = useTranslation();
  if (webhook.active) return <Tag color="green">{t('webhooks.on')}</Tag>;
  if (!webhook.offReason) return <Tag>{t('webhooks.off')}</Tag>;
  return (
    <>
      <Tag color="red">{t('webhooks.switchedOff')}</Tag>
      <div className="faint">{t(`webhooks.reason.${webhook.offReason}`)}</div>
    </>
  );
}
