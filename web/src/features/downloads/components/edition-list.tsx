import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Edition } from '@/api/knowledge';
import { LoadState } from '@/components/ui/load-state';
import { DateTime, Text } from '@/components/ui/values';
import { formatSize } from '@/lib/file-size';
import { contentOf, useEditions } from '../api/downloads';

/** Every edition of a file, the former ones to be taken too. */
export function EditionList({ id }: { id: string }) {
  const { t } = useTranslation();
  return (
    <LoadState query={useEditions(id)}>
      {(editions) => (
        <Table<Edition>
          size="small"
          rowKey={(row) => row.edition}
          dataSource={editions}
          pagination={false}
          scroll={{ x: 480 }}
          columns={[
            { title: t('downloads.field.edition'), width: 64, render: (_, row) => `V${row.edition}` },
            {
              title: t('downloads.field.fileName'),
              render: (_, row) => <a href={contentOf(id, row.edition)}>{row.fileName}</a>,
            },
            { title: t('downloads.field.size'), width: 88, render: (_, row) => formatSize(row.size) },
            { title: t('downloads.field.uploadedByName'), width: 88, render: (_, row) => <Text value={row.uploadedByName} /> },
            { title: t('downloads.field.uploadedAt'), width: 140, render: (_, row) => <DateTime value={row.uploadedAt} /> },
          ]}
        />
      )}
    </LoadState>
  );
}
