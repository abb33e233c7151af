import { Button, Popconfirm, Table, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Webhook } from '@/api/team';
import { useAct } from '@/components/ui/use-act';
import { DateTime } from '@/components/ui/values';
import { deleteWebhook } from '../api/webhooks';
import { DeliveryTag, WebhookTag } from './states';

interface Props {
  webhooks: Webhook[];
  onEdit: (webhook: Webhook) => void;
  onOpen: (webhook: Webhook) => void;
}

const SHOWN = 2;

function Events({ names }: { names: string[] }) {
  const { t } = useTranslation();
  if (names.length === 0) return <Tag>{t('webhooks.allEvents')}</Tag>;
  return (
    <span title={names.join(', ')}>
      {names.slice(0, SHOWN).map((name) => (
        <Tag key={name}>{name}</Tag>
      ))}
      {names.length > SHOWN && <span className="faint">+{names.length - SHOWN}</span>}
    </span>
  );
}

/** Who is told by webhook, and how that goes. */
export function WebhookTable({ webhooks, onEdit, onOpen }: Props) {
  const { t } = useTranslation();
  const label = (name: string) => t(`webhooks.field.${name}`);
  const remove = useAct({ act: deleteWebhook, stale: ['webhooks'], done: t('webhooks.deleted') });
  return (
    <Table<Webhook>
      size="small"
      rowKey="id"
      pagination={false}
      scroll={{ x: 1060 }}
      dataSource={webhooks}
      columns={[
        {
          title: label('name'),
          width: 240,
          render: (_, webhook) => (
            <>
              <Button type="link" size="small" className="webhook-name" onClick={() => onOpen(webhook)}>
                {webhook.name}
              </Button>
              <div className="faint webhook-url">{webhook.url}</div>
            </>
          ),
        },
        { title: label('state'), width: 190, render: (_, webhook) => <WebhookTag webhook={webhook} /> },
        { title: label('events'), width: 230, render: (_, { events }) => <Events names={events} /> },
        {
          title: label('last'),
          width: 170,
          render: (_, { lastState, lastAt }) => (
            <>
              {lastState && <DeliveryTag state={lastState} />}
              <div>
                <DateTime value={lastAt} />
              </div>
            </>
          ),
        },
        {
          title: label('open'),
          width: 110,
          render: (_, { waiting, failed }) => (
            <span className="tabular">
              {t('webhooks.waiting', { count: waiting })}
              <br />
              <span className={failed > 0 ? 'overdue' : 'faint'}>{t('webhooks.failed', { count: failed })}</span>
            </span>
          ),
        },
        {
          title: t('list.acts'),
          width: 170,
          render: (_, webhook) => (
            <span className="row-acts">
              <Button type="link" size="small" onClick={() => onOpen(webhook)}>
                {t('webhooks.log')}
              </Button>
              <Button type="link" size="small" onClick={() => onEdit(webhook)}>
                {t('action.edit')}
              </Button>
              <Popconfirm
                title={t('webhooks.confirmDelete', { name: webhook.name })}
                okText={t('action.delete')}
                cancelText={t('action.cancel')}
                onConfirm={() => remove.mutate(webhook.id)}
              >
                <Button type="link" size="small" danger>
                  {t('action.delete')}
                </Button>
              </Popconfirm>
            </span>
          ),
        },
      ]}
    />
  );
}
