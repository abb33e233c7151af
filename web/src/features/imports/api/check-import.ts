import type { ImportCheck, ImportMapping, ImportOptions } from '@/api/platform';
import { api } from '@/lib/api-client';
import type { ImportKind } from './upload-import';

export interface ImportPlan {
  mapping: ImportMapping;
  options: ImportOptions;
}

export const checkImport = (kind: ImportKind, id: string, plan: ImportPlan) =>
  api.ask<ImportCheck>(`/api/imports/${kind}/${id}/check`, plan);
