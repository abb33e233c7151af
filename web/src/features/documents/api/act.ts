import type {
  DocumentShare,
  DocumentShareView,
  DocumentSummary,
  FolderNode,
  FolderShare,
  NameClash,
  ShareView,
  ShortcutTarget,
} from '@/api/documents';
import { api, url } from '@/lib/api-client';
import { uploadFile } from '@/lib/upload';

export interface Chosen {
  documentIds: string[];
  folderIds: string[];
}

export const addFolder = (parentId: string, name: string) => api.post<FolderNode>('/api/folders', { parentId, name });

export const renameFolder = (folder: FolderNode, name: string) =>
  api.put<FolderNode>(`/api/folders/${folder.id}`, { name }, folder.version);

export const renameDocument = (document: DocumentSummary, name: string) =>
  api.put<DocumentSummary>(`/api/documents/${document.id}`, { name }, document.version);

export const addText = (folderId: string, name: string) =>
  api.post<DocumentSummary>('/api/documents', { folderId, name, text: '' });

export const writeText = (id: string, text: string, version: number) =>
  api.put<DocumentSummary>(`/api/documents/${id}/text`, { text }, version);

export const openWorkRecord = () => api.post<DocumentSummary>('/api/work-records');

export const addShortcut = (folderId: string, name: string, target: ShortcutTarget) =>
  api.post<DocumentSummary>('/api/documents/shortcuts', { folderId, name, target });

export const moveEntries = (chosen: Chosen, folderId: string, onClash: NameClash) =>
  api.post<void>('/api/documents/move', { ...chosen, folderId, onClash });

export const deleteEntries = (chosen: Chosen, withContent: boolean) =>
  api.post<void>('/api/documents/delete', { ...chosen, withContent });

export const restoreEntries = (ids: string[]) => api.post<void>('/api/documents/bin/restore', { ids });

export const purgeEntries = (ids: string[]) => api.post<void>('/api/documents/bin/purge', { ids });

export const emptyBin = () => api.delete('/api/documents/bin');

export const restoreVersion = (document: DocumentSummary, number: number) =>
  api.request<DocumentSummary>('POST', `/api/documents/${document.id}/versions/${number}/restore`, {
    version: document.version,
  });

export const shareFolder = (id: string, shares: FolderShare[]) =>
  api.put<ShareView[]>(`/api/folders/${id}/shares`, { shares });

export const shareDocument = (id: string, shares: DocumentShare[]) =>
  api.put<DocumentShareView[]>(`/api/documents/${id}/shares`, { shares });

export const contribute = (chosen: Chosen, recipientIds: string[], note?: string) =>
  api.post<{ id: string }>('/api/contributions', { ...chosen, recipientIds, note: note?.trim() || null });

interface Sending {
  language: string;
  onClash?: NameClash;
  onProgress: (share: number) => void;
  signal: AbortSignal;
}

export const sendFile = (folderId: string, file: File, { onClash = 'REFUSE', ...rest }: Sending) =>
  uploadFile<DocumentSummary>(url(`/api/folders/${folderId}/documents`, { name: file.name, onClash }), file, rest);
