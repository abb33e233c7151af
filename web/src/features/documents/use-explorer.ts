import { App } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentSummary, FolderNode } from '@/api/documents';
import { useAct } from '@/components/ui/use-act';
import { api } from '@/lib/api-client';
import { useListState } from '@/lib/list-state';
import { currentLanguage } from '@/lib/i18n';
import { uploadFile } from '@/lib/upload';
import { useQueryClient } from '@tanstack/react-query';
import { openWorkRecord } from './api/act';
import { STALE, contentUrl } from './api/read';
import type { Dialog } from './components/dialogs';
import type { EntryAct } from './components/entry-acts';
import type { ToolbarAct } from './components/toolbar';
import { folderName, isPlace, lookOf, type Entry, type Shared } from './places';
import { useDeleting } from './use-deleting';

/** What is open in the explorer, and what its buttons do. */
export function useExplorer(folders: FolderNode[], me: string) {
  const { t } = useTranslation();
  const { message, notification } = App.useApp();
  const client = useQueryClient();
  const state = useListState();
  const [dialog, setDialog] = useState<Dialog>();
  const [chosen, setChosen] = useState<Entry[]>([]);
  const replaced = useRef<DocumentSummary>(undefined);
  const home = folders.find((folder) => folder.kind === 'HOME' && folder.ownerId === me);
  const key = state.filters.folder ?? home?.id;
  const place = isPlace(key) ? key : undefined;
  const folder = place ? undefined : folders.find((one) => one.id === key);
  const remove = useDeleting(() => setChosen([]));

  const go = (id: string) => {
    setChosen([]);
    state.change({ folder: id, q: undefined });
  };
  const workRecord = useAct({
    act: openWorkRecord,
    stale: STALE,
    onDone: (document) => {
      go(document.folderId);
      setDialog({ kind: 'text', document });
    },
  });

  const follow = async (document: DocumentSummary) => {
    const target = document.target;
    if (!target || target.broken) void message.warning(t('documents.brokenText'));
    else if (target.kind === 'WEB') window.open(target.url ?? '', '_blank', 'noopener,noreferrer');
    else if (target.kind === 'FOLDER') go(target.id ?? '');
    else await openById(target.id ?? '');
  };

  const openById = async (id: string) => open(await api.get<DocumentSummary>(`/api/documents/${id}`));

  const open = (document: DocumentSummary) => {
    if (document.kind === 'SHORTCUT') return void follow(document);
    const look = lookOf(document);
    if (look === 'text' || look === 'image') setDialog({ kind: look, document });
    else if (look === 'pdf') window.open(contentUrl(document.id, { inline: true }), '_blank', 'noopener');
    else window.location.assign(contentUrl(document.id));
  };

  const replace = async (file: File) => {
    const document = replaced.current;
    if (!document) return;
    try {
      const sending = { method: 'PUT' as const, version: document.version, language: currentLanguage() };
      await uploadFile(contentUrl(document.id), file, sending);
      void message.success(t('documents.replaced'));
      STALE.forEach((one) => void client.invalidateQueries({ queryKey: [one] }));
    } catch (error) {
      notification.error({ title: error instanceof Error ? error.message : t('problem.unknown') });
    }
  };

  const sharedOf = ({ folder: one, document }: Entry): Shared =>
    one
      ? { kind: 'folder', id: one.id, name: folderName(one, t) }
      : { kind: 'document', id: document.id, name: document.name };
  const openShared = ({ kind, id }: Shared) => (kind === 'folder' ? go(id) : void openById(id));

  const act = (what: EntryAct, entry: Entry, pickFile: () => void) => {
    const { document } = entry;
    if (what === 'open') return document ? open(document) : go(entry.folder.id);
    if (what === 'download' && document) window.location.assign(contentUrl(document.id));
    if (what === 'replace' && document) {
      replaced.current = document;
      pickFile();
    }
    if (what === 'place' && document) go(document.folderId);
    if (what === 'versions' && document) setDialog({ kind: 'versions', document });
    if (what === 'share') setDialog({ kind: 'share', shared: sharedOf(entry) });
    if (what === 'link') setDialog({ kind: 'shortcut', folderId: home?.id, target: entry });
    if (what === 'rename') setDialog({ kind: 'rename', entry });
    if (what === 'move' || what === 'contribute') setDialog({ kind: what, entries: [entry] });
    if (what === 'delete') remove([entry]);
  };

  const tool = (what: ToolbarAct) => {
    const entry: Entry | undefined = folder && { key: folder.id, folder };
    if (what === 'newWorkRecord') workRecord.mutate();
    else if (what === 'newShortcut') setDialog({ kind: 'shortcut', folderId: folder?.id ?? home?.id });
    else if ((what === 'newFolder' || what === 'newText') && folder) setDialog({ kind: what, parent: folder });
    else if (what === 'renameFolder' && entry) setDialog({ kind: 'rename', entry });
    else if (what === 'shareFolder' && entry) setDialog({ kind: 'share', shared: sharedOf(entry) });
    else if (what === 'share' && chosen[0]) setDialog({ kind: 'share', shared: sharedOf(chosen[0]) });
    else if (what === 'deleteFolder' && entry) remove([entry]);
    else if (what === 'move' || what === 'contribute') setDialog({ kind: what, entries: chosen });
    else if (what === 'delete') remove(chosen);
  };

  return { state, key, place, folder, go, dialog, setDialog, chosen, setChosen, act, tool, replace, openShared };
}
