import type { CustomerView, RegisterCustomer } from '@/api/customers';
import { api } from '@/lib/api-client';

export const registerCustomer = (customer: RegisterCustomer, key: string) =>
  api.post<CustomerView>('/api/customers', customer, key);
