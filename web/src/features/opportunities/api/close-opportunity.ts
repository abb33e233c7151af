import type { OpportunityView } from '@/api/sales';
import { api } from '@/lib/api-client';

export type Closing = 'win' | 'lose' | 'shelve' | 'reopen';

/** 赢单, 输单, 搁置 and its way back. */
export const closeOpportunity = (id: string, act: Closing, body: object, key?: string) =>
  api.post<OpportunityView>(`/api/opportunities/${id}/${act}`, body, key);
