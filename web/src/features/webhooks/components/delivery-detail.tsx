import { Button, Table, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Attempt, Webhook } from '@/api/team';
import { LoadState } from '@/components/ui/load-state';
import { useAct } from '@/components/ui/use-act';
import { DateTime, Text } from '@/components/ui/values';
import { redeliver, useDelivery } from '../api/deliveries';
import { Outcome } from './outcome';

const pretty = (body: string) => JSON.stringify(JSON.parse(body), null, 2);

/** One delivery: its attempts, and the message as it is sent. */
export function DeliveryDetail({ webhook, id }: { webhook: Webhook; id: string }) {
  const { t } = useTranslation();
  const query = useDelivery(webhook.id, id);
  const again = useAct({
    act: () => redeliver(webhook.id, id),
    stale: ['webhook-deliveries', 'webhook-delivery', 'webhooks'],
    done: t('webhooks.resent'),
  });
  const label = (name: string) => t(`webhooks.delivery.${name}`);
  return (
    <LoadState query={query}>
      {({ delivery, attempts, body }) => (
        <div className="webhook-delivery">
          <div className="settings-choice">
            <Button size="small" loading={again.isPending} disabled={!webhook.active} onClick={() => again.mutate()}>
              {t('webhooks.resend')}
            </Button>
            <Typography.Text className="faint" copyable={{ text: delivery.eventId }}>
              webhook-id {delivery.eventId}
            </Typography.Text>
          </div>
          <Table<Attempt>
            size="small"
            rowKey="at"
            pagination={false}
            dataSource={attempts}
            locale={{ emptyText: label('notYet') }}
            scroll={{ x: 520 }}
            columns={[
              { title: label('at'), width: 150, render: (_, { at }) => <DateTime value={at} /> },
              {
                title: label('outcome'),
                width: 150,
                render: (_, one) => <Outcome status={one.status} failure={one.failure} />,
              },
              { title: label('millis'), width: 90, align: 'right', render: (_, { millis }) => `${millis} ms` },
              { title: label('response'), render: (_, { response }) => <Text value={response} /> },
            ]}
          />
          <pre className="webhook-body">{pretty(body)}</pre>
        </div>
      )}
    </LoadState>
  );
}
