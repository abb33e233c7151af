import type { CustomerHelper } from '@/api/customers';
import { api } from '@/lib/api-client';

export const saveHelpers = (id: string, helpers: CustomerHelper[]) =>
  api.put<void>(
    `/api/customers/${id}/helpers`,
    helpers.map(({ employeeId, access }) => ({ employeeId, access })),
  );
