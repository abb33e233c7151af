import type { ActivityFields, ActivityView } from '@/api/customers';
import { api } from '@/lib/api-client';

export const correctActivity = (id: string, activity: ActivityFields, version?: number) =>
  api.put<ActivityView>(`/api/activities/${id}`, activity, version);
