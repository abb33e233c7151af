import { App, Button, Space, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BinEntry } from '@/api/documents';
import { useNarrow } from '@/components/ui/use-narrow';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { useAct } from '@/components/ui/use-act';
import { DateTime } from '@/components/ui/values';
import { emptyBin, purgeEntries, restoreEntries } from '../api/act';
import { STALE, useBin } from '../api/read';
import { fileSize } from '../places';

const SIZE = 50;

/** 回收站: back to where it was, or gone for good. */
export function BinList() {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const narrow = useNarrow();
  const [page, setPage] = useState(1);
  const [chosen, setChosen] = useState<string[]>([]);
  const query = useBin({ page: page - 1, size: SIZE });
  const changed = { stale: STALE, onDone: () => setChosen([]) };
  const restore = useAct({ act: () => restoreEntries(chosen), done: t('documents.restored'), ...changed });
  const purge = useAct({ act: () => purgeEntries(chosen), ...changed });
  const empty = useAct({ act: () => emptyBin(), ...changed });
  const sure = (title: string, act: () => void) =>
    modal.confirm({
      title,
      content: t('documents.forGood'),
      okText: t('documents.purge'),
      cancelText: t('action.cancel'),
      okButtonProps: { danger: true },
      onOk: act,
    });
  return (
    <>
      <Space wrap className="document-tools">
        <Button type="primary" disabled={chosen.length === 0} loading={restore.isPending} onClick={() => restore.mutate()}>
          {t('documents.restore')}
        </Button>
        <Button
          danger
          disabled={chosen.length === 0}
          onClick={() => sure(t('documents.purgeTitle', { count: chosen.length }), () => purge.mutate())}
        >
          {t('documents.purge')}
        </Button>
        <Button disabled={!query.data?.total} onClick={() => sure(t('documents.emptyTitle'), () => empty.mutate())}>
          {t('documents.emptyBin')}
        </Button>
      </Space>
      <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />
      <Table<BinEntry>
        size="small"
        rowKey="id"
        loading={query.isPending}
        dataSource={query.data?.items}
        locale={{ emptyText: t('documents.binEmpty') }}
        rowSelection={{ selectedRowKeys: chosen, onChange: (keys) => setChosen(keys.map(String)), columnWidth: 36 }}
        pagination={{ current: page, pageSize: SIZE, total: query.data?.total, hideOnSinglePage: true, onChange: setPage, showSizeChanger: false }}
        columns={[
          {
            title: t('documents.field.name'),
            render: (_, entry) => (
              <>
                {entry.name}
                <div className="faint">{t('documents.wasIn', { place: entry.place })}</div>
              </>
            ),
          },
          ...(narrow ? [] : [{ title: t('documents.field.size'), render: (_: unknown, entry: BinEntry) => fileSize(entry.size) }]),
          {
            title: t('documents.discarded'),
            render: (_, entry) => (
              <>
                <DateTime value={entry.discardedAt} />
                <div className="faint">{entry.discardedByName}</div>
              </>
            ),
          },
        ]}
      />
    </>
  );
}
