import type { CustomerFields, CustomerView } from '@/api/customers';
import { api } from '@/lib/api-client';

export const editCustomer = (id: string, customer: CustomerFields, version?: number) =>
  api.put<CustomerView>(`/api/customers/${id}`, customer, version);
