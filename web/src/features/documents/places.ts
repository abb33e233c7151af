import type { TFunction } from 'i18next';
import type { DocumentSummary, FolderNode, FolderRight } from '@/api/documents';
import { formatSize } from '@/lib/file-size';

/** What the tree holds beside folders. */
export const PLACES = ['shared', 'bin', 'sent', 'shared-by-me'] as const;
export type Place = (typeof PLACES)[number];

export const isPlace = (key: string | undefined): key is Place => (PLACES as readonly string[]).includes(key ?? '');

const FIXED: Partial<Record<FolderNode['kind'], string>> = {
  HOME: 'documents.home',
  INBOX: 'documents.inbox',
  WORK_RECORDS: 'documents.workRecords',
};

/** The fixed folders are called in the reader's language. */
export const folderName = (folder: FolderNode, t: TFunction) => {
  const key = FIXED[folder.kind];
  return key ? t(key) : folder.name;
};

export const may = (entry: Pick<FolderNode, 'rights'> | undefined, right: FolderRight) =>
  entry?.rights.includes(right) ?? false;

/** Folders shared by others whose parent the reader does not see. */
export const sharedRoots = (folders: FolderNode[], me: string) => {
  const seen = new Set(folders.map((folder) => folder.id));
  return folders.filter((folder) => folder.ownerId !== me && !(folder.parentId && seen.has(folder.parentId)));
};

export const childrenOf = (folders: FolderNode[], parentId: string) =>
  folders.filter((folder) => folder.parentId === parentId);

/** The way from the top down to a folder. */
export function pathTo(folders: FolderNode[], id: string | undefined): FolderNode[] {
  const found = folders.find((folder) => folder.id === id);
  return found ? [...pathTo(folders, found.parentId ?? undefined), found] : [];
}

/** The folder and all below it, where it cannot be moved to. */
export function withBelow(folders: FolderNode[], ids: string[]): Set<string> {
  const all = new Set(ids);
  // parents stand before their children
  folders.forEach((folder) => folder.parentId && all.has(folder.parentId) && all.add(folder.id));
  return all;
}

/** What is shared: a folder with everything below it, or a single file. */
export interface Shared {
  kind: 'folder' | 'document';
  id: string;
  name: string;
}

/** What may be allowed besides reading. */
export const GRANTS = {
  folder: ['mayEdit', 'mayUpload', 'mayDelete'],
  document: ['mayEdit', 'mayDelete'],
} as const;

/** A line of the right-hand table. */
export type Entry = { key: string; folder: FolderNode; document?: never } | { key: string; document: DocumentSummary; folder?: never };

export const chosenOf = (entries: Entry[]) => ({
  documentIds: entries.flatMap((entry) => entry.document?.id ?? []),
  folderIds: entries.flatMap((entry) => entry.folder?.id ?? []),
});

/** A folder has no size of its own. */
export const fileSize = (bytes: number | null | undefined) =>
  bytes === null || bytes === undefined ? '' : formatSize(bytes);

const IMAGES = ['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/bmp'];
const TEXTS = ['application/json', 'application/xml', 'application/javascript', 'application/sql', 'application/x-sh'];

/** How a document is looked at: in the page, in a window of its own, or after a download. */
export function lookOf(document: DocumentSummary): 'text' | 'image' | 'pdf' | 'download' {
  const type = document.mediaType ?? '';
  if (IMAGES.includes(type)) return 'image';
  if (type === 'application/pdf') return 'pdf';
  const text = type.startsWith('text/') || TEXTS.includes(type);
  return text && (document.size ?? 0) <= 1024 * 1024 ? 'text' : 'download';
}
