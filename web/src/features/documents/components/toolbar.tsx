import { DownOutlined, SortAscendingOutlined } from '@ant-design/icons';
import { Button, Dropdown, Input, Space } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FolderNode } from '@/api/documents';
import { may } from '../places';

export type ToolbarAct =
  | 'newFolder'
  | 'renameFolder'
  | 'shareFolder'
  | 'deleteFolder'
  | 'newText'
  | 'newWorkRecord'
  | 'newShortcut'
  | 'share'
  | 'move'
  | 'contribute'
  | 'delete';

interface Props {
  folder?: FolderNode;
  chosen: number;
  movable: boolean;
  /** A single file of one's own is chosen. */
  shareable: boolean;
  sort: string;
  q: string;
  onAct: (act: ToolbarAct) => void;
  onFiles: (files: File[]) => void;
  onSort: (sort: string) => void;
  onSearch: (q: string) => void;
}

const SORTS = ['name', '-name', '-changedAt', 'changedAt', '-size', 'size', 'type', '-createdAt'];

/** The four groups of the manual: folder, file, sort, search. */
export function Toolbar({ folder, chosen, movable, shareable, sort, q, onAct, onFiles, onSort, onSearch }: Props) {
  const { t } = useTranslation();
  const files = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(q);
  const writable = may(folder, 'UPLOAD') && folder?.kind !== 'INBOX';
  const plain = folder?.kind === 'PLAIN';
  const item = (key: ToolbarAct, disabled: boolean) => ({ key, label: t(`documents.tool.${key}`), disabled });
  const menu = (items: ReturnType<typeof item>[]) => ({ items, onClick: ({ key }: { key: string }) => onAct(key as ToolbarAct) });
  const open = may(folder, 'OWN') && folder?.kind !== 'HOME' && folder?.kind !== 'INBOX';
  return (
    <div className="document-tools" role="toolbar" aria-label={t('documents.tools')}>
      <Dropdown
        menu={menu([
          item('newFolder', !writable),
          item('renameFolder', !plain || !may(folder, 'EDIT')),
          item('shareFolder', !open),
          item('deleteFolder', !plain || !may(folder, 'DELETE')),
        ])}
      >
        <Button>
          {t('documents.tool.folder')} <DownOutlined />
        </Button>
      </Dropdown>
      <Space.Compact>
        <Button type="primary" disabled={!writable} onClick={() => files.current?.click()}>
          {t('documents.tool.upload')}
        </Button>
        <Dropdown
          menu={menu([
            item('newText', !writable),
            item('newWorkRecord', false),
            item('newShortcut', false),
            item('move', chosen === 0 || !movable),
            item('share', !shareable),
            item('contribute', chosen === 0),
            item('delete', chosen === 0 || !movable),
          ])}
        >
          <Button type="primary" aria-label={t('documents.tool.file')}>
            {t('documents.tool.file')} <DownOutlined />
          </Button>
        </Dropdown>
      </Space.Compact>
      <input
        ref={files}
        type="file"
        multiple
        hidden
        aria-label={t('documents.tool.upload')}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      <Button onClick={() => onAct('newWorkRecord')}>{t('documents.tool.newWorkRecord')}</Button>
      <Dropdown
        menu={{
          items: SORTS.map((key) => ({ key, label: t(`documents.sortBy.${key}`) })),
          selectedKeys: [sort],
          onClick: ({ key }) => onSort(key),
        }}
      >
        <Button icon={<SortAscendingOutlined />}>{t('documents.tool.sort')}</Button>
      </Dropdown>
      {chosen > 0 && <span className="faint">{t('documents.chosen', { count: chosen })}</span>}
      <Input.Search
        allowClear
        className="document-search"
        placeholder={t('documents.searchPlaceholder')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onSearch={(text) => onSearch(text.trim())}
      />
    </div>
  );
}
