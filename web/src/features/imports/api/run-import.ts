import type { ImportResult } from '@/api/platform';
import { api, url } from '@/lib/api-client';
import { currentLanguage } from '@/lib/i18n';
import { Problem } from '@/lib/problem';
import type { ImportPlan } from './check-import';
import type { ImportKind } from './upload-import';

const PAUSE = 700;
/** How often in a row the state may be asked for in vain: a replica that dies is replaced within a minute or two. */
const PATIENCE = 200;

const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE));

const importState = (kind: ImportKind, id: string) => api.get<ImportResult>(`/api/imports/${kind}/${id}`);

/** Whether nobody knows what became of the request; a run that was begun before is followed like one's own. */
const unsure = (failure: unknown) =>
  failure instanceof Problem && (failure.status === 0 || failure.status === 409 || failure.status >= 500);

/** Runs an import and follows it to its end, also when the replica that began it dies and another goes on. */
export async function runImport(kind: ImportKind, id: string, plan: ImportPlan): Promise<ImportResult> {
  let state = await api.ask<ImportResult>(`/api/imports/${kind}/${id}/run`, plan).catch(async (failure: unknown) => {
    if (!unsure(failure)) throw failure;
    const found = await followed(kind, id);
    if (found.state === 'UPLOADED') throw failure;
    return found;
  });
  while (state.state === 'RUNNING') {
    await pause();
    state = await followed(kind, id);
  }
  return state;
}

async function followed(kind: ImportKind, id: string): Promise<ImportResult> {
  for (let asked = 1; ; asked++) {
    try {
      return await importState(kind, id);
    } catch (failure) {
      if (!unsure(failure) || asked === PATIENCE) throw failure;
      await pause();
    }
  }
}

export const rejectionsUrl = (kind: ImportKind, id: string) => `/api/imports/${kind}/${id}/rejections`;

/** An empty file with every heading; a link cannot send the language along by itself. */
export const templateUrl = (kind: ImportKind) => url(`/api/imports/${kind}/template`, { language: currentLanguage() });
