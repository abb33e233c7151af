import { TreeSelect } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FolderNode } from '@/api/documents';
import { childrenOf, folderName, may, sharedRoots, withBelow } from '../places';
import { useMe } from '@/shared/session';

interface Props {
  folders: FolderNode[];
  /** Folders that cannot be chosen, with all below them. */
  except?: string[];
  /** Whether only folders count that something may be put into. */
  writable?: boolean;
  value?: string;
  onChange?: (id: string) => void;
}

interface Choice {
  value: string;
  title: string;
  disabled: boolean;
  children: Choice[];
}

export function FolderSelect({ folders, except = [], writable, ...field }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const closed = withBelow(folders, except);
  const choice = (folder: FolderNode): Choice => ({
    value: folder.id,
    title: folderName(folder, t),
    disabled: closed.has(folder.id) || Boolean(writable && (!may(folder, 'UPLOAD') || folder.kind === 'INBOX')),
    children: childrenOf(folders, folder.id).map(choice),
  });
  const tops = folders.filter((folder) => folder.ownerId === me.id && !folder.parentId);
  return (
    <TreeSelect
      treeDefaultExpandAll
      treeNodeFilterProp="title"
      showSearch
      style={{ width: '100%' }}
      treeData={[...tops, ...sharedRoots(folders, me.id)].map(choice)}
      {...field}
    />
  );
}
