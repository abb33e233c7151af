import { PaperClipOutlined, PushpinFilled } from '@ant-design/icons';
import { Badge } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AnnouncementSummary } from '@/api/knowledge';
import type { ColumnSpec } from '@/components/list/column-layout';
import { DateTime, Day, Text } from '@/components/ui/values';
import { paths } from '@/config/paths';
import { DictionaryText } from '@/shared/dictionaries';
import { RecordLink } from '@/shared/record-link';
import { AnnouncementStatus } from './announcement-status';

type Column = ColumnSpec<AnnouncementSummary>;

function Title({ row }: { row: AnnouncementSummary }) {
  const { t } = useTranslation();
  const unread = !row.read && row.status === 'PUBLISHED';
  return (
    <span className="titled">
      {row.pinned && <PushpinFilled className="pinned" aria-label={t('announcements.pinned')} />}
      {unread && <Badge status="processing" title={t('announcements.unread')} />}
      <RecordLink to={paths.announcement(row.id)} text={row.title} />
      {row.attachments > 0 && <PaperClipOutlined className="faint" aria-label={t('attachments.title')} />}
    </span>
  );
}

export function useAnnouncementColumns(managing: boolean): Column[] {
  const { t } = useTranslation();
  const column = (key: string, width: number, render: Column['render'], more: Partial<Column> = {}): Column => ({
    key,
    title: t(`announcements.field.${key}`),
    width,
    render,
    ...more,
  });
  return [
    column('title', 340, (row) => <Title row={row} />, { pinned: true, sort: 'title' }),
    column(
      'category',
      100,
      (row) => <DictionaryText domain="knowledge" dictionary="announcement-category" code={row.category} />,
      { sort: 'category' },
    ),
    ...(managing ? [column('status', 90, (row) => <AnnouncementStatus status={row.status} />)] : []),
    column('publishedAt', 150, (row) => <DateTime value={row.publishedAt} />, { sort: 'publishedAt' }),
    column('publishedByName', 100, (row) => <Text value={row.publishedByName} />),
    column('validUntil', 110, (row) => <Day value={row.validUntil} />, { sort: 'validUntil' }),
    ...(managing
      ? [
          column('limited', 110, (row) => t(row.limited ? 'audience.limited' : 'audience.all')),
          column('readers', 90, (row) => <Text value={row.readers} />, { align: 'right' as const }),
          column('changedAt', 150, (row) => <DateTime value={row.changedAt} />, { hidden: true, sort: 'changedAt' }),
        ]
      : []),
  ];
}
