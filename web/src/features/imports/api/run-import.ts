import type { ImportResult } from '@/api/platform';
import { api } from '@/lib/api-client';
import type { ImportPlan } from './check-import';
import type { ImportKind } from './upload-import';

export const runImport = (kind: ImportKind, id: string, plan: ImportPlan) =>
  api.ask<ImportResult>(`/api/imports/${kind}/${id}/run`, plan);

/** A run that has not ended yet is asked about until it has. */
export const importState = (kind: ImportKind, id: string) => api.get<ImportResult>(`/api/imports/${kind}/${id}`);

export const rejectionsUrl = (kind: ImportKind, id: string) => `/api/imports/${kind}/${id}/rejections`;
