import type { ImportUpload } from '@/api/platform';
import { api } from '@/lib/api-client';

export type ImportKind = 'customers' | 'products';

export const uploadImport = (kind: ImportKind, file: File) => {
  const body = new FormData();
  body.append('file', file);
  return api.ask<ImportUpload>(`/api/imports/${kind}`, body);
};
