import { useTranslation } from 'react-i18next';
import type { OrderSummary } from '@/api/sales';
import type { ColumnSpec } from '@/components/list/column-layout';
import { Day, Money, Text } from '@/components/ui/values';
import { paths } from '@/config/paths';
import { RecordLink } from '@/shared/record-link';
import { OrderStatusTag } from './order-status';

type Column = ColumnSpec<OrderSummary>;

export function useOrderColumns(): Column[] {
  const { t } = useTranslation();
  const column = (key: string, width: number, render: Column['render'], more: Partial<Column> = {}): Column => ({
    key,
    title: t(`orders.field.${key}`),
    width,
    render,
    ...more,
  });
  return [
    column('number', 160, (row) => <RecordLink to={paths.order(row.id)} text={row.number} />, {
      pinned: true,
      sort: 'number',
    }),
    column('customerName', 220, (row) => <RecordLink to={paths.customer(row.customerId)} text={row.customerName} />),
    column('subject', 200, (row) => <Text value={row.subject} />),
    column('amount', 130, (row) => <Money value={row.amount} />, { align: 'right', sort: 'amount' }),
    column('status', 88, (row) => <OrderStatusTag status={row.status} />),
    column('signedOn', 112, (row) => <Day value={row.signedOn} />, { sort: 'signedOn' }),
    column('ownerName', 88, (row) => <Text value={row.ownerName} />),
    column('departmentName', 110, (row) => <Text value={row.departmentName} />),
    column(
      'opportunityId',
      100,
      (row) => (
        <RecordLink
          to={row.opportunityId ? paths.opportunity(row.opportunityId) : undefined}
          text={row.opportunityId && t('orders.opportunity')}
        />
      ),
    ),
    column('createdAt', 112, (row) => <Day value={row.createdAt} />, { hidden: true, sort: 'createdAt' }),
  ];
}
