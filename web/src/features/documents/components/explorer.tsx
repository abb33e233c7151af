import { FolderOpenOutlined } from '@ant-design/icons';
import { Breadcrumb, Button, Drawer, Progress } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FolderNode } from '@/api/documents';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { useNarrow } from '@/components/ui/use-narrow';
import { useMe } from '@/shared/session';
import { useEntries, useLimits, useSearch, useSharedWithMe } from '../api/read';
import { childrenOf, fileSize, folderName, may, pathTo, sharedRoots, type Entry } from '../places';
import { useExplorer } from '../use-explorer';
import { useUploads } from '../use-uploads';
import { BinList } from './bin-list';
import { Dialogs } from './dialogs';
import { EntryTable } from './entry-table';
import { FolderTree } from './folder-tree';
import { SentList } from './sent-list';
import { SharedByMe } from './shared-by-me';
import { Toolbar } from './toolbar';
import { UploadList } from './upload-list';

const SIZE = 100;

/** 我的文档: folders on the left, what lies in the chosen one on the right. */
export function Explorer({ folders }: { folders: FolderNode[] }) {
  const { t } = useTranslation();
  const narrow = useNarrow();
  const me = useMe();
  const [treeOpen, setTreeOpen] = useState(false);
  const other = useRef<HTMLInputElement>(null);
  const uploads = useUploads();
  const limits = useLimits().data;
  const explorer = useExplorer(folders, me.id);
  const { state, key, place, folder, go, dialog, setDialog, chosen, setChosen } = explorer;
  const q = state.filters.q ?? '';
  const sort = state.sort ?? 'name';
  const query = { page: state.page - 1, size: SIZE, sort };
  const inside = useEntries(q ? undefined : folder?.id, query);
  const found = useSearch({ q, page: state.page - 1, size: SIZE, sort: state.sort ?? '-changedAt' });
  const singly = useSharedWithMe(!q && place === 'shared', query);
  const listed = q ? found : place === 'shared' ? singly : inside;
  const shown = (all: FolderNode[]): Entry[] => all.map((one) => ({ key: one.id, folder: one }));
  const below = q
    ? folders.filter((one) => folderName(one, t).toLowerCase().includes(q.toLowerCase()))
    : place === 'shared'
      ? sharedRoots(folders, me.id)
      : folder
        ? childrenOf(folders, folder.id)
        : [];
  const documents = (place && place !== 'shared' && !q ? [] : (listed.data?.items ?? [])).map((document): Entry => ({ key: document.id, document }));
  const entries = [...(state.page === 1 ? shown(below) : []), ...documents];
  const choose = (id: string) => {
    go(id);
    setTreeOpen(false);
  };
  const tree = (
    <>
      <FolderTree folders={folders} chosen={q ? undefined : key} onChoose={choose} />
      {limits && (
        <div className="document-quota">
          <Progress percent={Math.round((100 * limits.used) / limits.quota)} size="small" showInfo={false} />
          <span className="faint">{t('documents.used', { used: fileSize(limits.used), quota: fileSize(limits.quota) })}</span>
        </div>
      )}
    </>
  );
  const movable = chosen.every((entry) => may(entry.document ?? entry.folder, 'DELETE') && (!entry.folder || entry.folder.kind === 'PLAIN'));
  const ownView = !q && place && place !== 'shared';
  const way = place ? [{ title: t(`documents.place.${place}`) }] : pathTo(folders, folder?.id).map((one) => ({ title: <button type="button" className="link" onClick={() => go(one.id)}>{folderName(one, t)}</button> }));
  return (
    <div className="with-side-tree documents">
      {narrow ? (
        <Drawer placement="left" size={300} open={treeOpen} title={t('menu.documents')} onClose={() => setTreeOpen(false)}>
          {tree}
        </Drawer>
      ) : (
        <aside className="side-tree" aria-label={t('documents.folders')}>{tree}</aside>
      )}
      <section className="record-list">
        {!ownView && (
          <Toolbar
            key={q}
            folder={q ? undefined : folder}
            chosen={chosen.length}
            movable={movable}
            shareable={chosen.length === 1 && may(chosen[0]?.document, 'OWN')}
            sort={sort}
            q={q}
            onAct={explorer.tool}
            onFiles={(files) => folder && uploads.take(folder.id, files)}
            onSort={(next) => state.change({ sort: next })}
            onSearch={(text) => state.change({ q: text })}
          />
        )}
        <div className="document-way">
          {narrow && <Button icon={<FolderOpenOutlined />} onClick={() => setTreeOpen(true)}>{t('documents.folders')}</Button>}
          <Breadcrumb items={q ? [{ title: t('documents.foundFor', { q }) }] : way} />
        </div>
        <UploadList files={uploads.files} onClear={uploads.clear} />
        {ownView && place === 'bin' && <BinList />}
        {ownView && place === 'sent' && <SentList />}
        {ownView && place === 'shared-by-me' && <SharedByMe onOpen={explorer.openShared} onShare={(shared) => setDialog({ kind: 'share', shared })} />}
        {!ownView && <ProblemAlert error={listed.error} onRetry={() => void listed.refetch()} />}
        {!ownView && (
          <EntryTable
            entries={entries}
            loading={listed.isLoading}
            withPlace={Boolean(q) || place === 'shared'}
            sort={state.sort ?? (q ? '-changedAt' : 'name')}
            onSort={(next) => state.change({ sort: next })}
            paging={{ page: state.page, size: SIZE + below.length, total: (listed.data?.total ?? 0) + below.length, onTurn: (page) => state.change({ page }) }}
            chosen={chosen.map((entry) => entry.key)}
            onChoose={(keys) => setChosen(entries.filter((entry) => keys.includes(entry.key)))}
            onAct={(act, entry) => explorer.act(act, entry, () => other.current?.click())}
          />
        )}
      </section>
      <input
        ref={other}
        type="file"
        hidden
        aria-label={t('documents.act.replace')}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) void explorer.replace(file);
          event.target.value = '';
        }}
      />
      {dialog && <Dialogs key={dialog.kind} dialog={dialog} folders={folders} onDialog={setDialog} />}
    </div>
  );
}
