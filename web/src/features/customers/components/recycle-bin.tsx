import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CustomerSummary } from '@/api/customers';
import type { ColumnSpec } from '@/components/list/column-layout';
import { RecordList } from '@/components/list/record-list';
import { useRecordList } from '@/components/list/use-record-list';
import { useAct } from '@/components/ui/use-act';
import { restoreCustomer, searchRecycleBin } from '../api/recycle-bin';
import { useCustomerColumns } from './customer-columns';

const SHOWN = ['name', 'number', 'category', 'stage', 'mainContactName', 'phone', 'ownerName', 'createdAt'];

/** Deleted customers; each can be brought back as it was. */
export function RecycleBin() {
  const { t } = useTranslation();
  const restore = useAct({ act: restoreCustomer, stale: ['customers'], done: t('customers.restored') });
  const shown = useCustomerColumns()
    .filter(({ key }) => SHOWN.includes(key))
    .map((column): ColumnSpec<CustomerSummary> => {
      const plain = { ...column, sort: undefined, hidden: false };
      // a deleted customer has no page
      return column.key === 'name' ? { ...plain, render: (row) => row.name } : plain;
    });
  const acts: ColumnSpec<CustomerSummary> = {
    key: 'acts',
    title: t('list.acts'),
    width: 90,
    render: (row) => (
      <Button type="link" size="small" disabled={restore.isPending} onClick={() => restore.mutate(row.id)}>
        {t('customers.restore')}
      </Button>
    ),
  };
  const list = useRecordList<CustomerSummary>({
    name: 'recycle-bin',
    queryKey: ['customers', 'recycle-bin'],
    fetch: searchRecycleBin,
  });
  return (
    <RecordList
      list={list}
      columns={[...shown, acts]}
      rowKey={(row) => row.id}
      emptyText={t('customers.binEmpty')}
    />
  );
}
