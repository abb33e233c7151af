import { FileOutlined, FolderOutlined } from '@ant-design/icons';
import { Button, Table, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DocumentShareView, ShareView } from '@/api/documents';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { useSharedByMe } from '../api/read';
import { GRANTS, type Shared } from '../places';

type Share = ShareView | DocumentShareView;

interface Props {
  onOpen: (shared: Shared) => void;
  onShare: (shared: Shared) => void;
}

const sharedOf = (share: Share): Shared =>
  'documentId' in share
    ? { kind: 'document', id: share.documentId, name: share.documentName }
    : { kind: 'folder', id: share.folderId, name: share.folderName };

/** Every folder and file of mine that somebody else may look at, and what he may do there. */
export function SharedByMe({ onOpen, onShare }: Props) {
  const { t } = useTranslation();
  const query = useSharedByMe();
  const rightsOf = (share: Share) =>
    [
      t('documents.right.read'),
      ...GRANTS.folder.filter((grant) => (share as ShareView)[grant]).map((grant) => t(`documents.right.${grant}`)),
    ].join(t('documents.and'));
  return (
    <>
      <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />
      <Table<Share>
        size="small"
        rowKey={(share) => sharedOf(share).id + (share.employeeId ?? share.departmentId)}
        loading={query.isPending}
        dataSource={query.data}
        locale={{ emptyText: t('documents.nothingShared') }}
        pagination={false}
        columns={[
          {
            title: t('documents.field.name'),
            render: (_, share) => {
              const shared = sharedOf(share);
              return (
                <button type="button" className="link" onClick={() => onOpen(shared)}>
                  {shared.kind === 'folder' ? <FolderOutlined /> : <FileOutlined />} {shared.name}
                </button>
              );
            },
          },
          {
            title: t('documents.shareWith'),
            render: (_, share) => (
              <>
                {share.name} {share.departmentId && <Tag>{t('documents.department')}</Tag>}
                <div className="faint">{rightsOf(share)}</div>
              </>
            ),
          },
          {
            width: 80,
            render: (_, share) => (
              <Button size="small" onClick={() => onShare(sharedOf(share))}>
                {t('action.edit')}
              </Button>
            ),
          },
        ]}
      />
    </>
  );
}
