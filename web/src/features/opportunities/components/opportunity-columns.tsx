import { useTranslation } from 'react-i18next';
import dayjs from 'dayjs';
import type { OpportunitySummary } from '@/api/sales';
import type { ColumnSpec } from '@/components/list/column-layout';
import { Day, Money, Text } from '@/components/ui/values';
import { paths } from '@/config/paths';
import { RecordLink } from '@/shared/record-link';
import { StageText } from '@/shared/stages';
import { OpportunityStatusTag } from './opportunity-status';

type Column = ColumnSpec<OpportunitySummary>;

export function useOpportunityColumns(): Column[] {
  const { t } = useTranslation();
  const column = (key: string, width: number, render: Column['render'], more: Partial<Column> = {}): Column => ({
    key,
    title: t(`opportunities.field.${key}`),
    width,
    render,
    ...more,
  });
  return [
    column('name', 230, (row) => <RecordLink to={paths.opportunity(row.id)} text={row.name} />, {
      pinned: true,
      sort: 'name',
    }),
    column('customerName', 200, (row) => <RecordLink to={paths.customer(row.customerId)} text={row.customerName} />),
    column('stage', 128, (row) => <StageText code={row.stage} />, { sort: 'stage' }),
    column('probability', 80, (row) => `${row.probability ?? 0}%`, { align: 'right', sort: 'probability' }),
    column('expectedAmount', 130, (row) => <Money value={row.expectedAmount} />, {
      align: 'right',
      sort: 'expectedAmount',
    }),
    column('expectedClose', 116, (row) => <Day value={row.expectedClose} warnPast={row.status === 'OPEN'} />, {
      sort: 'expectedClose',
    }),
    column('ownerName', 88, (row) => <Text value={row.ownerName} />),
    column(
      'stageDays',
      96,
      (row) =>
        row.status === 'OPEN' && row.stageSince
          ? t('opportunities.days', { count: dayjs().diff(dayjs(row.stageSince), 'day') })
          : '—',
      { align: 'right' },
    ),
    column('status', 88, (row) => <OpportunityStatusTag status={row.status} />),
    column('createdAt', 108, (row) => <Day value={row.createdAt} />, { sort: 'createdAt' }),
    column('number', 150, (row) => row.number, { hidden: true, sort: 'number' }),
  ];
}
