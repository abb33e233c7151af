import { Button, Table, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DictionaryEntry } from '@/api/platform';

interface Props {
  entries: DictionaryEntry[];
  onEdit: (entry: DictionaryEntry) => void;
}

/** The values of one dictionary in their order. */
export function EntryTable({ entries, onEdit }: Props) {
  const { t } = useTranslation();
  const label = (name: string) => t(`settings.entry.${name}`);
  return (
    <Table<DictionaryEntry>
      size="small"
      rowKey="code"
      pagination={false}
      scroll={{ x: 560 }}
      dataSource={[...entries].sort((a, b) => a.position - b.position)}
      columns={[
        { title: label('position'), dataIndex: 'position', width: 70, align: 'right', className: 'tabular' },
        { title: label('zh'), dataIndex: 'zh', width: 180 },
        { title: label('en'), dataIndex: 'en', width: 200 },
        { title: label('code'), dataIndex: 'code', width: 160, className: 'faint' },
        {
          title: label('state'),
          width: 140,
          render: (_, entry) => (
            <>
              {!entry.active && <Tag>{label('stopped')}</Tag>}
              {entry.default && <Tag color="green">{label('default')}</Tag>}
            </>
          ),
        },
        {
          title: t('list.acts'),
          width: 90,
          render: (_, entry) => (
            <Button type="link" size="small" onClick={() => onEdit(entry)}>
              {t('action.edit')}
            </Button>
          ),
        },
      ]}
    />
  );
}
