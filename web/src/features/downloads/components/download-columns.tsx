import { DownloadOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DownloadView } from '@/api/knowledge';
import type { ColumnSpec } from '@/components/list/column-layout';
import { DateTime, Text } from '@/components/ui/values';
import { formatSize } from '@/lib/file-size';
import { useMay } from '@/shared/session';
import { contentOf } from '../api/downloads';

type Column = ColumnSpec<DownloadView>;

const COUNTED_SOON = 1500;

function Acts({ file, onManage }: { file: DownloadView; onManage: (file: DownloadView) => void }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const editor = useMay()('knowledge.edit');
  return (
    <span className="row-acts">
      <Button
        type="link"
        size="small"
        icon={<DownloadOutlined />}
        href={contentOf(file.id)}
        onClick={() => setTimeout(() => void client.invalidateQueries({ queryKey: ['downloads'] }), COUNTED_SOON)}
      >
        {t('downloads.take')}
      </Button>
      {editor && (
        <Button type="link" size="small" onClick={() => onManage(file)}>
          {t('downloads.manage')}
        </Button>
      )}
    </span>
  );
}

export function useDownloadColumns(onManage: (file: DownloadView) => void): Column[] {
  const { t } = useTranslation();
  const column = (key: string, width: number, render: Column['render'], more: Partial<Column> = {}): Column => ({
    key,
    title: t(`downloads.field.${key}`),
    width,
    render,
    ...more,
  });
  return [
    column('name', 240, (row) => <a href={contentOf(row.id)}>{row.name}</a>, { pinned: true, sort: 'name' }),
    column('category', 110, (row) => <Text value={row.categoryName} />),
    column('edition', 72, (row) => `V${row.edition}`, { sort: 'edition' }),
    column('size', 88, (row) => formatSize(row.size), { align: 'right', sort: 'size' }),
    column('description', 220, (row) => <Text value={row.description} />),
    column('uploadedByName', 90, (row) => <Text value={row.uploadedByName} />, { sort: 'uploadedByName' }),
    column('uploadedAt', 150, (row) => <DateTime value={row.uploadedAt} />, { sort: 'uploadedAt' }),
    column('downloads', 88, (row) => row.downloads, { align: 'right', sort: 'downloads' }),
    { key: 'acts', title: t('list.acts'), width: 140, render: (row) => <Acts file={row} onManage={onManage} /> },
  ];
}
