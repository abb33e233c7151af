import { Segmented, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Receipt } from '@/api/knowledge';
import { LoadState } from '@/components/ui/load-state';
import { DateTime, Text } from '@/components/ui/values';
import { useReceipts } from '../api/announcements';

/** 已读回执: who has read it and who has not. */
export function ReceiptsPanel({ id }: { id: string }) {
  const { t } = useTranslation();
  const [read, setRead] = useState(true);
  return (
    <section className="panel spaced">
      <h2>{t('announcements.receipts')}</h2>
      <LoadState query={useReceipts(id, true)}>
        {(receipts) => {
          const readers = receipts.filter((one) => one.readAt);
          const rows = read ? readers : receipts.filter((one) => !one.readAt);
          return (
            <>
              <Segmented
                value={read}
                onChange={setRead}
                options={[
                  { value: true, label: t('announcements.haveRead', { count: readers.length }) },
                  { value: false, label: t('announcements.haveNotRead', { count: receipts.length - readers.length }) },
                ]}
              />
              <Table<Receipt>
                size="small"
                rowKey={(row) => row.employeeId}
                dataSource={rows}
                pagination={{ pageSize: 20, hideOnSinglePage: true }}
                locale={{ emptyText: t('announcements.nobody') }}
                columns={[
                  { title: t('announcements.reader'), render: (_, row) => row.name },
                  { title: t('announcements.department'), render: (_, row) => <Text value={row.departmentName} /> },
                  { title: t('announcements.readAt'), render: (_, row) => <DateTime value={row.readAt} /> },
                ]}
              />
            </>
          );
        }}
      </LoadState>
    </section>
  );
}
