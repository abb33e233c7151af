import { Table, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SentContribution } from '@/api/documents';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { DateTime } from '@/components/ui/values';
import { formatDateTime } from '@/lib/business-time';
import { useSent } from '../api/read';

const SIZE = 50;

/** What I contributed, and who has looked at it. */
export function SentList() {
  const { t } = useTranslation();
  const [page, setPage] = useState(1);
  const query = useSent({ page: page - 1, size: SIZE });
  return (
    <>
      <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />
      <Table<SentContribution>
        size="small"
        rowKey="id"
        loading={query.isPending}
        dataSource={query.data?.items}
        locale={{ emptyText: t('documents.nothingSent') }}
        pagination={{ current: page, pageSize: SIZE, total: query.data?.total, hideOnSinglePage: true, onChange: setPage, showSizeChanger: false }}
        columns={[
          {
            title: t('documents.field.name'),
            render: (_, sent) => (
              <>
                {sent.name}
                {sent.note && <div className="faint">{sent.note}</div>}
                <div className="faint">
                  <DateTime value={sent.at} />
                </div>
              </>
            ),
          },
          {
            title: t('documents.recipients'),
            render: (_, sent) =>
              sent.recipients.map((one) => (
                <Tag key={one.id} color={one.readAt ? 'green' : undefined} title={one.readAt ? formatDateTime(one.readAt) : undefined}>
                  {one.name} {t(one.readAt ? 'documents.read' : 'documents.unread')}
                </Tag>
              )),
          },
        ]}
      />
    </>
  );
}
