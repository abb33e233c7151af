import type { components } from './generated/document-service';

/** What document-service speaks, under the names the pages use. */
type Schemas = components['schemas'];

export type FolderNode = Schemas['FolderNode'];
export type FolderRight = FolderNode['rights'][number];
export type DocumentSummary = Schemas['DocumentSummary'];
export type DocumentText = Schemas['TextView'];
export type DocumentVersion = Schemas['VersionView'];
export type DocumentLimits = Schemas['Limits'];
export type FolderShare = Schemas['Share'];
export type ShareView = Schemas['ShareView'];
export type DocumentShare = Schemas['FileShare'];
export type DocumentShareView = Schemas['DocumentShareView'];
export type SentContribution = Schemas['SentContribution'];
export type BinEntry = Schemas['BinEntry'];
export type ShortcutTarget = Schemas['Target'];
export type NameClash = 'REFUSE' | 'REPLACE' | 'KEEP_BOTH';
