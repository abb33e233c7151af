import type { Stage } from '@/api/customers';
import { api } from '@/lib/api-client';

export const addStage = (stage: Stage) => api.post<Stage>('/api/stages', stage);

export const defineStage = (stage: Stage) => api.put<Stage>(`/api/stages/${stage.code}`, stage);

export const removeStage = (code: string) => api.delete(`/api/stages/${code}`);

/** Lets two neighbours change places. */
export async function swapStages(one: Stage, other: Stage) {
  await defineStage({ ...one, position: other.position });
  await defineStage({ ...other, position: one.position });
}
