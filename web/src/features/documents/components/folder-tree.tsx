import { DeleteOutlined, FolderOutlined, InboxOutlined, SendOutlined, ShareAltOutlined, TeamOutlined } from '@ant-design/icons';
import { Badge, Tree, type TreeDataNode } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FolderNode } from '@/api/documents';
import { useMe } from '@/shared/session';
import { childrenOf, folderName, pathTo, sharedRoots } from '../places';

interface Props {
  folders: FolderNode[];
  chosen: string | undefined;
  onChoose: (key: string) => void;
}

/** 我的文档, what others share, what they contributed, and the recycle bin. */
export function FolderTree({ folders, chosen, onChoose }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const [opened, setOpened] = useState<React.Key[]>();
  const data = useMemo(() => {
    const node = (folder: FolderNode): TreeDataNode => ({
      key: folder.id,
      title: (
        <span className="folder-title">
          {folderName(folder, t)}
          {folder.shared && <ShareAltOutlined className="faint" aria-label={t('documents.isShared')} />}
          {folder.unread && <Badge dot aria-label={t('documents.unread')} />}
        </span>
      ),
      icon: folder.kind === 'INBOX' ? <InboxOutlined /> : <FolderOutlined />,
      children: childrenOf(folders, folder.id).map(node),
    });
    const tops = (kind: FolderNode['kind']) =>
      folders.filter((folder) => folder.kind === kind && folder.ownerId === me.id).map(node);
    const shared = sharedRoots(folders, me.id).map((folder) => {
      const root = node(folder);
      return { ...root, title: <span>{root.title as React.ReactNode} <span className="faint">{folder.ownerName}</span></span> };
    });
    return [
      ...tops('HOME'),
      { key: 'shared', title: t('documents.sharedByOthers'), icon: <TeamOutlined />, children: shared },
      ...tops('INBOX'),
      { key: 'shared-by-me', title: t('documents.sharedByMe'), icon: <ShareAltOutlined /> },
      { key: 'sent', title: t('documents.sent'), icon: <SendOutlined /> },
      { key: 'bin', title: t('documents.bin'), icon: <DeleteOutlined /> },
    ];
  }, [folders, me.id, t]);
  const tops = folders.filter((folder) => folder.ownerId === me.id && !folder.parentId).map((folder) => folder.id);
  const way = pathTo(folders, chosen).slice(0, -1).map((folder) => folder.id);
  return (
    <Tree
      showIcon
      blockNode
      className="folder-tree"
      treeData={data}
      selectedKeys={chosen ? [chosen] : []}
      expandedKeys={opened ? [...new Set([...opened, ...way])] : [...tops, 'shared', ...way]}
      onExpand={setOpened}
      onSelect={([key]) => key !== undefined && onChoose(String(key))}
    />
  );
}
