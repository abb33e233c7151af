import { useTranslation } from 'react-i18next';
import type { ActivityView } from '@/api/customers';
import type { ColumnSpec } from '@/components/list/column-layout';
import { DateTime, Money, Text } from '@/components/ui/values';
import { paths } from '@/config/paths';
import { DictionaryText } from '@/shared/dictionaries';
import { RecordLink } from '@/shared/record-link';
import { StageText } from '@/shared/stages';
import { ActivityActs } from './activity-acts';

export function useActivityColumns(onEdit: (activity: ActivityView) => void): ColumnSpec<ActivityView>[] {
  const { t } = useTranslation();
  const column = (
    key: string,
    width: number,
    render: ColumnSpec<ActivityView>['render'],
    more: Partial<ColumnSpec<ActivityView>> = {},
  ): ColumnSpec<ActivityView> => ({ key, title: t(`activities.field.${key}`), width, render, ...more });
  return [
    column(
      'customerName',
      220,
      (row) => <RecordLink to={paths.customer(row.customerId)} text={row.customerName} />,
      { pinned: true },
    ),
    column('happenedAt', 136, (row) => <DateTime value={row.happenedAt} />),
    column('type', 96, (row) => <DictionaryText domain="customer" dictionary="activity-type" code={row.type} />),
    column('contactName', 96, (row) => <Text value={row.contactName} />),
    column('content', 300, (row) => <span title={row.content}>{row.content}</span>),
    column('outcome', 104, (row) => (
      <DictionaryText domain="customer" dictionary="activity-outcome" code={row.outcome} />
    )),
    column('stage', 128, (row) => <StageText code={row.stage} />),
    column('employeeName', 88, (row) => <Text value={row.employeeName} />),
    column('departmentName', 104, (row) => <Text value={row.departmentName} />),
    column('nextVisitAt', 136, (row) => <DateTime value={row.nextVisitAt} />),
    column(
      'opportunityName',
      160,
      (row) => (
        <RecordLink to={row.opportunityId ? paths.opportunity(row.opportunityId) : undefined} text={row.opportunityName} />
      ),
      { hidden: true },
    ),
    column('cost', 100, (row) => <Money value={row.cost} />, { hidden: true, align: 'right' }),
    { key: 'acts', title: t('list.acts'), width: 120, render: (row) => <ActivityActs activity={row} onEdit={onEdit} /> },
  ];
}
