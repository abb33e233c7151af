import { Table, type TableProps } from 'antd';
import type { Key } from 'react';
import { standardWidth, type ColumnSpec, type KeptColumn } from './column-layout';
import { HeadCell, type HeadCellExtras } from './head-cell';

export interface Selection {
  keys: string[];
  onChange: (keys: string[]) => void;
}

interface Props<T> {
  specs: ColumnSpec<T>[];
  columns: KeptColumn[];
  rows: T[];
  rowKey: (row: T) => string;
  sort?: string;
  dense: boolean;
  loading: boolean;
  selection?: Selection;
  heads: Pick<HeadCellExtras, 'onMoveTo' | 'onNudge' | 'onResize'>;
  onSort: (sort: string | undefined) => void;
  empty: React.ReactNode;
}

const orderOf = (key: string | undefined, sort: string | undefined) =>
  key && sort?.replace('-', '') === key ? (sort.startsWith('-') ? 'descend' : 'ascend') : null;

/** The table of a list page. Sorting and paging happen on the server. */
export function RecordTable<T extends object>(props: Props<T>) {
  const { specs, columns, rows, rowKey, sort, dense, loading, selection, heads, onSort, empty } = props;
  const shown = columns
    .filter((column) => column.visible)
    .flatMap((column) => {
      const spec = specs.find((one) => one.key === column.key);
      return spec ? [{ spec, width: column.width ?? standardWidth(spec) }] : [];
    });
  const tableColumns: TableProps<T>['columns'] = shown.map(({ spec, width }) => ({
    key: spec.key,
    title: spec.title,
    width,
    align: spec.align,
    fixed: spec.pinned ? 'start' : undefined,
    ellipsis: { showTitle: true },
    sorter: Boolean(spec.sort),
    sortOrder: orderOf(spec.sort, sort),
    showSorterTooltip: false,
    onHeaderCell: () => ({ columnKey: spec.key, movable: !spec.pinned, columnWidth: width, ...heads }) as object,
    render: (_, row) => spec.render(row),
  }));
  return (
    <Table<T>
      columns={tableColumns}
      dataSource={rows}
      rowKey={rowKey}
      size={dense ? 'small' : 'middle'}
      loading={loading}
      pagination={false}
      components={{ header: { cell: HeadCell } }}
      scroll={{ x: shown.reduce((sum, { width }) => sum + width, selection ? 40 : 0) }}
      locale={{ emptyText: empty }}
      rowSelection={
        selection && {
          selectedRowKeys: selection.keys,
          preserveSelectedRowKeys: true,
          columnWidth: 40,
          onChange: (keys: Key[]) => selection.onChange(keys.map(String)),
        }
      }
      onChange={(_, __, sorter) => {
        const one = Array.isArray(sorter) ? sorter[0] : sorter;
        const key = specs.find((spec) => spec.key === one?.columnKey)?.sort;
        onSort(one?.order && key ? (one.order === 'descend' ? `-${key}` : key) : undefined);
      }}
    />
  );
}
