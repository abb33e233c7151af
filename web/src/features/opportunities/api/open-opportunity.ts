import type { OpportunityFields, OpportunityView } from '@/api/sales';
import { api } from '@/lib/api-client';

export const openOpportunity = (opportunity: OpportunityFields, key: string) =>
  api.post<OpportunityView>('/api/opportunities', opportunity, key);
