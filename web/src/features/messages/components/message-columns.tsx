import { Badge, Button, Popconfirm, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { MessageSummary } from '@/api/schedule';
import type { ColumnSpec } from '@/components/list/column-layout';
import { useAct } from '@/components/ui/use-act';
import { DateTime, Text } from '@/components/ui/values';
import { deleteMessage, markRead } from '../api/messages';
import { useMessageTitle } from '../message-title';

type Column = ColumnSpec<MessageSummary>;

function Acts({ message, sent }: { message: MessageSummary; sent: boolean }) {
  const { t } = useTranslation();
  const read = useAct({ act: () => markRead(message.id), stale: ['messages'] });
  const remove = useAct({ act: () => deleteMessage(message.id), stale: ['messages'], done: t('messages.deleted') });
  return (
    <span className="row-acts">
      {!sent && !message.readAt && (
        <Button type="link" size="small" loading={read.isPending} onClick={() => read.mutate()}>
          {t('messages.markRead')}
        </Button>
      )}
      <Popconfirm title={t('messages.confirmDelete')} onConfirm={() => remove.mutateAsync()}>
        <Button type="link" size="small" danger>
          {t('action.delete')}
        </Button>
      </Popconfirm>
    </span>
  );
}

export function useMessageColumns(sent: boolean, onOpen: (id: string) => void): Column[] {
  const { t } = useTranslation();
  const title = useMessageTitle();
  const column = (key: string, width: number, render: Column['render'], more: Partial<Column> = {}): Column => ({
    key,
    title: t(`messages.field.${key}`),
    width,
    render,
    ...more,
  });
  return [
    column(
      'title',
      420,
      (row) => (
        <Button type="link" size="small" className="message-title" onClick={() => onOpen(row.id)}>
          {!sent && !row.readAt && <Badge status="processing" aria-label={t('messages.unread')} />}
          <span className={sent || row.readAt ? undefined : 'unread'}>{title(row)}</span>
        </Button>
      ),
      { pinned: true },
    ),
    column('kind', 96, (row) => <Tag>{t(`messages.kind.${row.kind}`)}</Tag>),
    ...(sent
      ? [
          column('recipients', 200, (row) => <Text value={row.recipients} />),
          column('readCount', 100, (row) => (
            <span className="tabular">
              {row.readCount} / {row.recipientCount}
            </span>
          )),
        ]
      : [column('sender', 110, (row) => <Text value={row.senderName ?? t('messages.system')} />)]),
    column('sentAt', 140, (row) => <DateTime value={row.sentAt} />, { sort: 'sentAt' }),
    { key: 'acts', title: t('list.acts'), width: 130, render: (row) => <Acts message={row} sent={sent} /> },
  ];
}
