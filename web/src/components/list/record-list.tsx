import { Empty } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { useNarrow } from '@/components/ui/use-narrow';
import { arrange, move, nudge, resize, type ColumnSpec, type KeptColumn } from './column-layout';
import { ColumnOptions } from './column-options';
import { PageBar } from './page-bar';
import { RecordCards } from './record-cards';
import { RecordTable, type Selection } from './record-table';
import type { RecordListControl } from './use-record-list';

interface Props<T> {
  list: RecordListControl<T>;
  columns: ColumnSpec<T>[];
  rowKey: (row: T) => string;
  search?: ReactNode;
  operations?: ReactNode;
  tabs?: ReactNode;
  letters?: ReactNode;
  footer?: ReactNode;
  selection?: Selection;
  emptyText: string;
  /** Another look of the same rows, e.g. business cards. */
  display?: (rows: T[]) => ReactNode;
}

/** The four parts of every list page: 搜索, 操作, 栏目选项, 主窗体. */
export function RecordList<T extends object>(props: Props<T>) {
  const { list, columns: specs, rowKey, search, operations, tabs, letters, footer, selection, display } = props;
  const { t } = useTranslation();
  const narrow = useNarrow();
  const { state, preference, rows, sort } = list;
  const kept = arrange(specs, preference.value.columns);
  const keep = (columns: KeptColumn[]) => preference.save({ ...preference.value, columns });
  const items = rows.data?.items ?? [];
  const filtered = Object.keys(state.filters).length > 0;
  const empty = (
    <Empty
      image={Empty.PRESENTED_IMAGE_SIMPLE}
      description={rows.isPending ? ' ' : filtered ? t('list.nothingFound') : props.emptyText}
    />
  );
  const shared = { specs, columns: kept, rows: items, rowKey, loading: rows.isFetching && !rows.isError, selection };
  const main = display ? (
    items.length ? (
      display(items)
    ) : (
      empty
    )
  ) : narrow ? (
    <RecordCards {...shared} empty={empty} />
  ) : (
    <RecordTable
      {...shared}
      empty={empty}
      sort={sort}
      dense={preference.value.density === 'compact'}
      onSort={(next) => state.change({ sort: next })}
      heads={{
        onMoveTo: (key, target) => keep(move(kept, key, target)),
        onNudge: (key, step) => keep(nudge(kept, key, step)),
        onResize: (key, width) => keep(resize(kept, key, width)),
      }}
    />
  );
  return (
    <section className="record-list">
      {search && <div className="list-search">{search}</div>}
      <div className="list-bar">
        <div className="list-operations">{operations}</div>
        {!display && (
          <ColumnOptions
            specs={specs}
            value={preference.value}
            onChange={(next) => {
              preference.save(next);
              if (next?.pageSize !== preference.value.pageSize) state.change({ page: 1 });
            }}
          />
        )}
      </div>
      {tabs}
      {letters}
      {rows.error && <ProblemAlert error={rows.error} onRetry={() => void rows.refetch()} />}
      {main}
      <div className="list-foot">
        <div className="list-sums">{footer}</div>
        <PageBar
          page={rows.data}
          current={state.page}
          pageSize={preference.value.pageSize}
          narrow={narrow}
          onPage={(page) => state.change({ page })}
          onPageSize={(pageSize) => {
            preference.save({ ...preference.value, pageSize });
            state.change({ page: 1 });
          }}
        />
      </div>
    </section>
  );
}
