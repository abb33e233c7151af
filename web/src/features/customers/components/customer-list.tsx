import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerSummary } from '@/api/customers';
import { LetterBar } from '@/components/list/letter-bar';
import { RecordList } from '@/components/list/record-list';
import { useRecordList } from '@/components/list/use-record-list';
import { searchCustomers } from '../api/search-customers';
import { useDeleting } from '../use-deleting';
import { AssignDialog } from './assign-dialog';
import { useCustomerColumns } from './customer-columns';
import { CustomerOperations } from './customer-operations';
import { CustomerSearch } from './customer-search';
import { CustomerTabs } from './customer-tabs';

export interface OtherOperations {
  onNewContact: (customer?: CustomerSummary) => void;
  onNewActivity: (customer?: CustomerSummary) => void;
}

/** 客户资料. */
export function CustomerList(props: OtherOperations) {
  const { t } = useTranslation();
  const columns = useCustomerColumns();
  const [ticked, setTicked] = useState<string[]>([]);
  const [assigning, setAssigning] = useState(false);
  const list = useRecordList<CustomerSummary>({
    name: 'customers',
    queryKey: ['customers'],
    fetch: searchCustomers,
    defaultSort: '-createdAt',
  });
  const remove = useDeleting(() => setTicked([]));
  const only = ticked.length === 1 ? list.rows.data?.items.find((row) => row.id === ticked[0]) : undefined;
  return (
    <>
      <RecordList
        list={list}
        columns={columns}
        rowKey={(row) => row.id}
        emptyText={t('customers.empty')}
        selection={{ keys: ticked, onChange: setTicked }}
        search={<CustomerSearch state={list.state} />}
        tabs={<CustomerTabs state={list.state} asked={list.asked} />}
        letters={
          <LetterBar
            state={list.state}
            of={[
              { value: 'customer', label: t('customers.letterOf.customer') },
              { value: 'contact', label: t('customers.letterOf.contact') },
            ]}
          />
        }
        operations={
          <CustomerOperations
            {...props}
            count={ticked.length}
            only={only}
            onAssign={() => setAssigning(true)}
            onDelete={() => remove(ticked)}
          />
        }
      />
      <AssignDialog
        customerIds={ticked}
        open={assigning}
        onClose={() => setAssigning(false)}
        onDone={() => {
          setAssigning(false);
          setTicked([]);
        }}
      />
    </>
  );
}
