import { useQuery } from '@tanstack/react-query';
import { Table } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Change } from '@/api/platform';
import { LoadState } from '@/components/ui/load-state';
import { DateTime, Text } from '@/components/ui/values';
import { api } from '@/lib/api-client';
import type { Page } from '@/lib/page';
import { StageText } from './stages';

interface Props {
  /** Address of the record, e.g. `/api/customers/…`. */
  of: string;
  labelOf: (field: string) => string;
  /** How the value of a field is shown that is kept as a code. */
  show?: (field: string, value: string) => ReactNode;
}

const SIZE = 20;

/** 变更日志: field, old, new, who, when. */
export function ChangeHistory({ of, labelOf, show }: Props) {
  const { t } = useTranslation();
  const [page, setPage] = useState(1);
  const query = useQuery({
    queryKey: ['history', of, page],
    queryFn: ({ signal }) => api.get<Page<Change>>(`${of}/history`, { page: page - 1, size: SIZE }, signal),
  });
  const value = (field: string, kept?: string | null) => {
    if (!kept) return <Text value={kept} />;
    if (field === 'stage') return <StageText code={kept} />;
    return show?.(field, kept) ?? <Text value={kept} />;
  };
  return (
    <LoadState query={query} empty={{ when: (data) => data.total === 0, text: t('history.empty') }}>
      {(data) => (
        <Table<Change>
          size="small"
          rowKey={(row) => row.at + row.field}
          dataSource={data.items}
          scroll={{ x: 640 }}
          pagination={{ current: page, pageSize: SIZE, total: data.total, onChange: setPage, showSizeChanger: false, hideOnSinglePage: true }}
          columns={[
            { title: t('history.at'), width: 150, render: (_, row) => <DateTime value={row.at} /> },
            { title: t('history.by'), width: 110, render: (_, row) => <Text value={row.byName} /> },
            { title: t('history.field'), width: 140, render: (_, row) => labelOf(row.field) },
            { title: t('history.old'), render: (_, row) => value(row.field, row.old) },
            { title: t('history.now'), render: (_, row) => value(row.field, row.now) },
          ]}
        />
      )}
    </LoadState>
  );
}
