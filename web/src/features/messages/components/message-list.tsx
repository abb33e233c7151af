import { CheckOutlined, EditOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MessageKind, MessageSummary } from '@/api/schedule';
import { FilterSelect } from '@/components/list/filter-select';
import { ListSearch } from '@/components/list/list-search';
import { ListTabs } from '@/components/list/list-tabs';
import { RecordList } from '@/components/list/record-list';
import { useRecordList } from '@/components/list/use-record-list';
import { useAct } from '@/components/ui/use-act';
import { markAllRead, searchMessages, useUnread } from '../api/messages';
import { useMessageColumns } from './message-columns';
import { MessagePanel } from './message-panel';
import { WritePanel } from './write-panel';

const KINDS: MessageKind[] = [
  'NOTE',
  'REPLY',
  'ITINERARY',
  'INVITATION',
  'ALLOCATION',
  'FOLLOW_UP',
  'ANNOUNCEMENT',
  'QUESTION',
  'ANSWER',
  'ACCEPTED',
  'COMMENT',
  'SHARE',
  'CONTRIBUTION',
];

/** 系统消息: what one received and what one sent. */
export function MessageList() {
  const { t } = useTranslation();
  const [writing, setWriting] = useState(false);
  const list = useRecordList<MessageSummary>({
    name: 'messages',
    queryKey: ['messages'],
    fetch: searchMessages,
    defaultSort: '-sentAt',
  });
  const { filters, change } = list.state;
  const sent = filters.tab === 'sent';
  const unread = useUnread().data?.unread ?? 0;
  const columns = useMessageColumns(sent, (id) => change({ open: id, page: list.state.page }));
  const readAll = useAct({ act: markAllRead, stale: ['messages'], done: t('messages.allRead') });
  return (
    <>
      <RecordList
        list={list}
        columns={columns}
        rowKey={(row) => row.id}
        emptyText={t('messages.empty')}
        search={
          <ListSearch state={list.state} placeholder={t('messages.search')} folded={['kind', 'days', 'unread']}>
            <FilterSelect
              state={list.state}
              name="unread"
              label={t('messages.field.state')}
              options={[{ value: 'true', label: t('messages.onlyUnread') }]}
            />
            <FilterSelect
              state={list.state}
              name="kind"
              label={t('messages.field.kind')}
              options={KINDS.map((value) => ({ value, label: t(`messages.kind.${value}`) }))}
            />
            <FilterSelect
              state={list.state}
              name="days"
              label={t('messages.field.days')}
              options={['3', '5', '7', '30'].map((value) => ({ value, label: t('messages.lastDays', { days: value }) }))}
            />
          </ListSearch>
        }
        tabs={
          <ListTabs
            state={list.state}
            tabs={[
              {
                key: 'inbox',
                label: (
                  <>
                    {t('messages.inbox')}
                    {unread > 0 && <span className="tab-count">{unread}</span>}
                  </>
                ),
              },
              { key: 'sent', label: t('messages.outbox') },
            ]}
          />
        }
        operations={
          <>
            <Button type="primary" icon={<EditOutlined />} onClick={() => setWriting(true)}>
              {t('messages.new')}
            </Button>
            <Button
              icon={<CheckOutlined />}
              disabled={unread === 0}
              loading={readAll.isPending}
              onClick={() => readAll.mutate()}
            >
              {t('messages.markAllRead')}
            </Button>
          </>
        }
      />
      <MessagePanel id={filters.open} onClose={() => change({ open: undefined, page: list.state.page })} />
      <WritePanel open={writing} onClose={() => setWriting(false)} />
    </>
  );
}
