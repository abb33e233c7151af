import type { ActivityFields, ActivityView } from '@/api/customers';
import { api } from '@/lib/api-client';

export const logActivity = (activity: ActivityFields, key: string) =>
  api.post<ActivityView>('/api/activities', activity, key);
