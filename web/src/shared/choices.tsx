import type { ContactView, CustomerChoice } from '@/api/customers';
import type { OpportunitySummary } from '@/api/sales';
import type { EmployeeChoice } from '@/api/team';
import { api } from '@/lib/api-client';
import type { Page } from '@/lib/page';
import { RemoteSelect, type RemoteSelectProps } from './remote-select';

export function CustomerSelect(props: RemoteSelectProps) {
  return (
    <RemoteSelect
      {...props}
      queryKey={['customers']}
      search={async (q, signal) =>
        (await api.get<CustomerChoice[]>('/api/customers/choices', { q }, signal)).map((one) => ({
          value: one.id,
          label: one.name,
          detail: one.ownerName,
        }))
      }
    />
  );
}

export function EmployeeSelect({ departmentId, ...props }: RemoteSelectProps & { departmentId?: string }) {
  return (
    <RemoteSelect
      {...props}
      queryKey={['employees', departmentId]}
      search={async (q, signal) =>
        (await api.get<EmployeeChoice[]>('/api/employees/choices', { q, departmentId }, signal)).map((one) => ({
          value: one.id,
          label: one.name,
          detail: one.departmentName,
        }))
      }
    />
  );
}

/** People of one customer; nothing is offered before the customer is chosen. */
export function ContactSelect({ customerId, ...props }: RemoteSelectProps & { customerId?: string | null }) {
  return (
    <RemoteSelect
      {...props}
      disabled={!customerId}
      queryKey={['contacts', customerId]}
      search={async (q, signal) => {
        if (!customerId) return [];
        const page = await api.get<Page<ContactView>>('/api/contacts', { customerId, q, size: 50 }, signal);
        return page.items.map((one) => ({ value: one.id, label: one.name, detail: one.title }));
      }}
    />
  );
}

/** Opportunities of one customer. */
export function OpportunitySelect({ customerId, ...props }: RemoteSelectProps & { customerId?: string | null }) {
  return (
    <RemoteSelect
      {...props}
      disabled={!customerId}
      queryKey={['opportunities', customerId]}
      search={async (q, signal) => {
        if (!customerId) return [];
        const page = await api.get<Page<OpportunitySummary>>('/api/opportunities', { customerId, q, size: 50 }, signal);
        return page.items.map((one) => ({ value: one.id, label: one.name, detail: one.number }));
      }}
    />
  );
}
