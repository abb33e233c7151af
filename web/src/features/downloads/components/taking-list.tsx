import { Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Taking } from '@/api/knowledge';
import { LoadState } from '@/components/ui/load-state';
import { DateTime, Text } from '@/components/ui/values';
import { useTakings } from '../api/downloads';

/** 下载记录: who took it and when. */
export function TakingList({ id }: { id: string }) {
  const { t } = useTranslation();
  const [page, setPage] = useState(1);
  return (
    <LoadState query={useTakings(id, page)} empty={{ when: (data) => data.total === 0, text: t('downloads.nobody') }}>
      {(data) => (
        <Table<Taking>
          size="small"
          rowKey={(row) => row.id}
          dataSource={data.items}
          scroll={{ x: 400 }}
          pagination={{ current: page, pageSize: 20, total: data.total, onChange: setPage, showSizeChanger: false, hideOnSinglePage: true }}
          columns={[
            { title: t('downloads.takenAt'), width: 140, render: (_, row) => <DateTime value={row.takenAt} /> },
            { title: t('downloads.takenBy'), render: (_, row) => <Text value={row.employeeName} /> },
            { title: t('points.department'), render: (_, row) => <Text value={row.departmentName} /> },
            { title: t('downloads.field.edition'), width: 64, render: (_, row) => `V${row.edition}` },
          ]}
        />
      )}
    </LoadState>
  );
}
