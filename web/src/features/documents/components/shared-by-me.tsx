import { Button, Table, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FolderNode, ShareView } from '@/api/documents';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { useSharedByMe } from '../api/read';

interface Props {
  folders: FolderNode[];
  onOpen: (id: string) => void;
  onShare: (folder: FolderNode) => void;
}

/** Every folder of mine that somebody else may look into, and what he may do there. */
export function SharedByMe({ folders, onOpen, onShare }: Props) {
  const { t } = useTranslation();
  const query = useSharedByMe();
  const rightsOf = (share: ShareView) =>
    [
      t('documents.right.read'),
      ...(['mayEdit', 'mayUpload', 'mayDelete'] as const)
        .filter((right) => share[right])
        .map((right) => t(`documents.right.${right}`)),
    ].join('、');
  return (
    <>
      <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />
      <Table<ShareView>
        size="small"
        rowKey={(share) => share.folderId + (share.employeeId ?? share.departmentId)}
        loading={query.isPending}
        dataSource={query.data}
        locale={{ emptyText: t('documents.nothingShared') }}
        pagination={false}
        columns={[
          {
            title: t('documents.tool.folder'),
            render: (_, share) => (
              <button type="button" className="link" onClick={() => onOpen(share.folderId)}>
                {share.folderName}
              </button>
            ),
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
            render: (_, share) => {
              const folder = folders.find((one) => one.id === share.folderId);
              return folder && <Button size="small" onClick={() => onShare(folder)}>{t('action.edit')}</Button>;
            },
          },
        ]}
      />
    </>
  );
}
