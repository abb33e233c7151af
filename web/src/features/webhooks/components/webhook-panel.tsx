import { Alert, Button, Popconfirm, Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Webhook } from '@/api/team';
import { useAct } from '@/components/ui/use-act';
import { formatDateTime } from '@/lib/business-time';
import { ChangeHistory } from '@/shared/change-history';
import { renewSecret } from '../api/webhooks';
import { testWebhook } from '../api/deliveries';
import { DeliveryLog } from './delivery-log';
import type { ShownSecret } from './secret-dialog';

interface Props {
  webhook: Webhook;
  onSecret: (secret: ShownSecret) => void;
}

/** One webhook: what was sent, what was changed, and what can be tried. */
export function WebhookPanel({ webhook, onSecret }: Props) {
  const { t } = useTranslation();
  const test = useAct({
    act: () => testWebhook(webhook.id),
    stale: ['webhook-deliveries', 'webhooks'],
    done: t('webhooks.testSent'),
  });
  const renew = useAct({
    act: () => renewSecret(webhook.id),
    stale: ['webhooks', 'history'],
    onDone: onSecret,
  });
  return (
    <>
      {webhook.offReason && (
        <Alert
          type="error"
          showIcon
          className="webhook-alert"
          title={t('webhooks.switchedOff')}
          description={t(`webhooks.advice.${webhook.offReason}`, {
            at: webhook.offAt ? formatDateTime(webhook.offAt) : '',
          })}
        />
      )}
      {webhook.formerSecretUntil && (
        <Alert
          type="info"
          showIcon
          className="webhook-alert"
          title={t('webhooks.secret.former', { until: formatDateTime(webhook.formerSecretUntil) })}
        />
      )}
      <div className="settings-choice">
        <Button loading={test.isPending} disabled={!webhook.active} onClick={() => test.mutate()}>
          {t('webhooks.test')}
        </Button>
        <Popconfirm
          title={t('webhooks.secret.confirm')}
          description={t('webhooks.secret.overlap')}
          okText={t('webhooks.secret.renew')}
          cancelText={t('action.cancel')}
          onConfirm={() => renew.mutate()}
        >
          <Button loading={renew.isPending}>{t('webhooks.secret.renew')}</Button>
        </Popconfirm>
      </div>
      <Tabs
        size="small"
        items={[
          { key: 'log', label: t('webhooks.log'), children: <DeliveryLog webhook={webhook} /> },
          {
            key: 'history',
            label: t('webhooks.history'),
            children: (
              <ChangeHistory
                of={`/api/webhooks/${webhook.id}`}
                labelOf={(field) => t(`webhooks.field.${field}`, { defaultValue: field })}
                show={(field, value) => {
                  if (field === 'offReason') return t(`webhooks.reason.${value}`, { defaultValue: value });
                  if (field === 'active') return t(value === 'true' ? 'common.yes' : 'common.no');
                  if (field === 'events' && value === '[]') return t('webhooks.allEvents');
                  return undefined;
                }}
              />
            ),
          },
        ]}
      />
    </>
  );
}
