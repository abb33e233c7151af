import { Button, Dropdown, Segmented, Table } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Delivery, DeliveryState, Webhook } from '@/api/team';
import { LoadState } from '@/components/ui/load-state';
import { useAct } from '@/components/ui/use-act';
import { DateTime } from '@/components/ui/values';
import { redeliverFailed, useDeliveries } from '../api/deliveries';
import { DeliveryDetail } from './delivery-detail';
import { Outcome } from './outcome';
import { DeliveryTag } from './states';

const SIZE = 20;
const STATES: DeliveryState[] = ['PENDING', 'DELIVERED', 'FAILED'];
const HOURS = [1, 24, 24 * 7, 24 * 30];

/** 推送记录: every delivery of a webhook, with what became of it. */
export function DeliveryLog({ webhook }: { webhook: Webhook }) {
  const { t } = useTranslation();
  const [state, setState] = useState<DeliveryState | ''>('');
  const [page, setPage] = useState(1);
  const query = useDeliveries(webhook.id, { state: state || undefined, page: page - 1, size: SIZE });
  const again = useAct({
    act: (hours: number) => redeliverFailed(webhook.id, dayjs().subtract(hours, 'hour').toISOString()),
    stale: ['webhook-deliveries', 'webhook-delivery', 'webhooks'],
    done: t('webhooks.resent'),
  });
  return (
    <>
      <div className="settings-choice">
        <Segmented<DeliveryState | ''>
          size="small"
          value={state}
          aria-label={t('webhooks.field.state')}
          options={[
            { value: '', label: t('webhooks.state.all') },
            ...STATES.map((value) => ({ value, label: t(`webhooks.state.${value}`) })),
          ]}
          onChange={(value) => {
            setState(value);
            setPage(1);
          }}
        />
        <Dropdown
          trigger={['click']}
          disabled={!webhook.active}
          menu={{
            items: HOURS.map((hours) => ({ key: String(hours), label: t(`webhooks.since.${hours}`) })),
            onClick: ({ key }) => again.mutate(Number(key)),
          }}
        >
          <Button size="small" loading={again.isPending}>
            {t('webhooks.resendFailed')}
          </Button>
        </Dropdown>
      </div>
      <LoadState query={query} empty={{ when: (data) => data.total === 0, text: t('webhooks.noDeliveries') }}>
        {(data) => (
          <Table<Delivery>
            size="small"
            rowKey="id"
            dataSource={data.items}
            scroll={{ x: 640 }}
            pagination={{ current: page, pageSize: SIZE, total: data.total, onChange: setPage, showSizeChanger: false, hideOnSinglePage: true }}
            expandable={{
              expandedRowRender: ({ id }) => <DeliveryDetail webhook={webhook} id={id} />,
              expandRowByClick: true,
            }}
            columns={[
              { title: t('webhooks.delivery.event'), width: 180, dataIndex: 'eventType' },
              {
                title: t('webhooks.delivery.occurredAt'),
                width: 150,
                render: (_, { occurredAt }) => <DateTime value={occurredAt} />,
              },
              { title: t('webhooks.field.state'), width: 90, render: (_, one) => <DeliveryTag state={one.state} /> },
              {
                title: t('webhooks.delivery.outcome'),
                width: 170,
                render: (_, one) => <Outcome status={one.lastStatus} failure={one.lastFailure} />,
              },
              {
                title: t('webhooks.delivery.next'),
                width: 150,
                render: (_, { nextAt }) => <DateTime value={nextAt} />,
              },
            ]}
          />
        )}
      </LoadState>
    </>
  );
}
