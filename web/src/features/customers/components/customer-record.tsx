import { Tabs } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { CustomerView } from '@/api/customers';
import { LoadState } from '@/components/ui/load-state';
import { paths } from '@/config/paths';
import { ChangeHistory } from '@/shared/change-history';
import { useCustomerFields } from '../customer-fields';
import { useCustomer } from '../api/get-customer';
import { CustomerFacts } from './customer-facts';
import { CustomerHead } from './customer-head';
import { StageHistory } from './stage-history';

export interface RecordTab {
  key: string;
  label: string;
  content: ReactNode;
}

interface Props {
  id: string;
  /** Tabs that other features bring along. */
  tabs: (customer: CustomerView) => RecordTab[];
}

/** Record page of a customer. */
export function CustomerRecord({ id, tabs }: Props) {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const query = useCustomer(id);
  const fields = useCustomerFields().flatMap((group) => group.fields);
  const shown = (name: string, value: string) =>
    fields.find((field) => field.name === name)?.show?.({ [name]: value === 'false' ? false : value } as never);
  const fieldLabel = (field: string) => t(`customers.field.${field}`, { defaultValue: field });
  return (
    <LoadState query={query} rows={10} list={paths.customers}>
      {(customer) => (
        <>
          <CustomerHead customer={customer} />
          <Tabs
            className="record-tabs"
            activeKey={params.get('tab') ?? 'facts'}
            onChange={(tab) => setParams(tab === 'facts' ? {} : { tab }, { replace: true })}
            items={[
              { key: 'facts', label: t('customers.tabs.facts'), children: <CustomerFacts customer={customer} /> },
              ...tabs(customer).map(({ key, label, content }) => ({ key, label, children: content })),
              { key: 'stages', label: t('customers.tabs.stages'), children: <StageHistory id={id} /> },
              {
                key: 'log',
                label: t('customers.tabs.log'),
                children: <ChangeHistory of={`/api/customers/${id}`} labelOf={fieldLabel} show={shown} />,
              },
            ]}
          />
        </>
      )}
    </LoadState>
  );
}
