import { UploadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DownloadView } from '@/api/knowledge';
import { ListSearch } from '@/components/list/list-search';
import { RecordList } from '@/components/list/record-list';
import { useRecordList } from '@/components/list/use-record-list';
import { KnowledgeCategoryPanel } from '@/shared/knowledge-category-panel';
import { useMay } from '@/shared/session';
import { searchDownloads } from '../api/downloads';
import { useDownloadColumns } from './download-columns';
import { DownloadPanel } from './download-panel';
import { PublishDialog } from './publish-dialog';

/** 下载中心: categories on the left, files on the right. */
export function DownloadList() {
  const { t } = useTranslation();
  const may = useMay();
  const [publishing, setPublishing] = useState(false);
  const [managed, setManaged] = useState<DownloadView>();
  const columns = useDownloadColumns(setManaged);
  const list = useRecordList<DownloadView>({ name: 'downloads', queryKey: ['downloads'], fetch: searchDownloads });
  const { filters, change } = list.state;
  return (
    <div className="with-side-tree">
      <KnowledgeCategoryPanel
        tree="/api/downloads/categories"
        chosen={filters.category}
        onChoose={(category) => change({ category })}
      />
      <RecordList
        list={list}
        columns={columns}
        rowKey={(row) => row.id}
        emptyText={t('downloads.empty')}
        search={<ListSearch state={list.state} placeholder={t('downloads.searchPlaceholder')} />}
        operations={
          may('knowledge.edit') && (
            <Button type="primary" icon={<UploadOutlined />} onClick={() => setPublishing(true)}>
              {t('downloads.publish')}
            </Button>
          )
        }
      />
      {publishing && <PublishDialog category={filters.category} onClose={() => setPublishing(false)} />}
      <DownloadPanel file={managed} onClose={() => setManaged(undefined)} />
    </div>
  );
}
