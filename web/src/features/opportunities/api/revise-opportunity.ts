import type { OpportunityFields, OpportunityView } from '@/api/sales';
import { api } from '@/lib/api-client';

export const reviseOpportunity = (id: string, opportunity: OpportunityFields, version?: number) =>
  api.put<OpportunityView>(`/api/opportunities/${id}`, opportunity, version);
