import type { DoneAndRefused } from '@/api/customers';
import { api } from '@/lib/api-client';

export interface Assignment {
  customerIds: string[];
  ownerId: string;
  note?: string | null;
  formerOwner: 'REMOVE' | 'KEEP_AS_HELPER';
}

export const assignCustomers = (assignment: Assignment, key: string) =>
  api.post<DoneAndRefused>('/api/customers/assign', assignment, key);
