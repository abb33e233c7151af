import { ShareAltOutlined } from '@ant-design/icons';
import { Table, Tag, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { DateTime } from '@/components/ui/values';
import { useNarrow } from '@/components/ui/use-narrow';
import { fileSize, folderName, type Entry } from '../places';
import { EntryActs, type EntryAct } from './entry-acts';
import { EntryIcon } from './entry-icon';

interface Props {
  entries: Entry[];
  loading: boolean;
  /** Shows where each entry lies, as the results of a search do. */
  withPlace?: boolean;
  sort?: string;
  onSort?: (sort: string) => void;
  paging: { page: number; size: number; total: number; onTurn: (page: number) => void };
  chosen: string[];
  onChoose: (keys: string[]) => void;
  onAct: (act: EntryAct, entry: Entry) => void;
}

/** What lies in the folder; a phone shows names with the rest below them. */
export function EntryTable({ entries, loading, withPlace, sort, onSort, paging, chosen, onChoose, onAct }: Props) {
  const { t } = useTranslation();
  const narrow = useNarrow();
  const name = (entry: Entry) => {
    const { document } = entry;
    return (
      <div className="entry-name">
        <EntryIcon entry={entry} />
        <div>
          <button type="button" className="link" onClick={() => onAct('open', entry)}>
            {entry.folder ? folderName(entry.folder, t) : entry.document.name}
          </button>
          {document?.shared && <ShareAltOutlined className="faint" aria-label={t('documents.isShared')} />}
          {document?.target?.broken && <Tag color="red">{t('documents.broken')}</Tag>}
          {document?.received && !document.received.read && <Tag color="orange">{t('documents.unread')}</Tag>}
          {document?.received?.note && <div className="faint">{t('documents.noteIs', { note: document.received.note })}</div>}
          {document?.excerpt && <div className="faint">…{document.excerpt}…</div>}
          {(narrow || withPlace) && document && (
            <div className="faint">
              {withPlace && `${document.folderName ?? document.ownerName}　`}
              {narrow && [fileSize(document.size), document.changedByName].filter(Boolean).join('　')}
            </div>
          )}
        </div>
      </div>
    );
  };
  const order = (key: string) => (sort === key ? 'ascend' : sort === `-${key}` ? 'descend' : null);
  const column = (key: string, render: (entry: Entry) => React.ReactNode, width?: number) => ({
    key,
    title: t(`documents.field.${key}`),
    width,
    sorter: Boolean(onSort) && key !== 'changedBy',
    sortOrder: order(key) as 'ascend' | 'descend' | null,
    render: (_: unknown, entry: Entry) => render(entry),
  });
  const wide = [
    column('size', (entry) => <span className="tabular">{fileSize(entry.document?.size)}</span>, 96),
    column('changedAt', (entry) => <DateTime value={(entry.document ?? entry.folder)?.changedAt} />, 150),
    column('changedBy', (entry) => entry.document?.changedByName ?? entry.folder?.ownerName, 100),
  ];
  const columns: TableColumnsType<Entry> = [
    column('name', name),
    ...(narrow ? [] : wide),
    { key: 'acts', width: narrow ? 48 : 64, render: (_, entry) => <EntryActs entry={entry} onAct={onAct} /> },
  ];
  return (
    <Table<Entry>
      size="small"
      rowKey="key"
      columns={columns}
      dataSource={entries}
      loading={loading}
      locale={{ emptyText: t(withPlace ? 'list.nothingFound' : 'documents.empty') }}
      rowSelection={{ selectedRowKeys: chosen, onChange: (keys) => onChoose(keys.map(String)), columnWidth: 36 }}
      pagination={{
        current: paging.page,
        pageSize: paging.size,
        total: paging.total,
        hideOnSinglePage: true,
        showSizeChanger: false,
        onChange: paging.onTurn,
      }}
      onChange={(_, __, sorter) => {
        if (!Array.isArray(sorter) && onSort && sorter.columnKey && sorter.order !== order(String(sorter.columnKey)))
          onSort(sorter.order ? `${sorter.order === 'descend' ? '-' : ''}${String(sorter.columnKey)}` : 'name');
      }}
    />
  );
}
