import type { ImportResult } from '@/api/platform';
import { api, url } from '@/lib/api-client';
import { currentLanguage } from '@/lib/i18n';
import type { ImportPlan } from './check-import';
import type { ImportKind } from './upload-import';

export const runImport = (kind: ImportKind, id: string, plan: ImportPlan) =>
  api.ask<ImportResult>(`/api/imports/${kind}/${id}/run`, plan);

/** A run that has not ended yet is asked about until it has. */
export const importState = (kind: ImportKind, id: string) => api.get<ImportResult>(`/api/imports/${kind}/${id}`);

export const rejectionsUrl = (kind: ImportKind, id: string) => `/api/imports/${kind}/${id}/rejections`;

/** An empty file with every heading; a link cannot send the language along by itself. */
export const templateUrl = (kind: ImportKind) => url(`/api/imports/${kind}/template`, { language: currentLanguage() });
