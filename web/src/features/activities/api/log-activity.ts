import type { ActivityView, LogActivity } from '@/api/customers';
import { api } from '@/lib/api-client';

export const logActivity = (activity: LogActivity, key: string) =>
  api.post<ActivityView>('/api/activities', activity, key);
