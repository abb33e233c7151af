import { useTranslation } from 'react-i18next';
import type { SheetSummary } from '@/api/surveys';
import type { ColumnSpec } from '@/components/list/column-layout';
import { Day, Text } from '@/components/ui/values';
import { paths } from '@/config/paths';
import { DictionaryText } from '@/shared/dictionaries';
import { RecordLink } from '@/shared/record-link';
import { StageText } from '@/shared/stages';
import { SheetStatusTag } from './survey-status';

type Column = ColumnSpec<SheetSummary>;

export function useSheetColumns(): Column[] {
  const { t } = useTranslation();
  const column = (key: string, width: number, render: Column['render'], more: Partial<Column> = {}): Column => ({
    key,
    title: t(`surveys.sheet.${key}`),
    width,
    render,
    ...more,
  });
  return [
    column('answeredOn', 116, (row) => <RecordLink to={paths.sheet(row.id)} text={row.answeredOn} />, {
      pinned: true,
      sort: 'answeredOn',
    }),
    column('surveyTitle', 190, (row) => <RecordLink to={paths.survey(row.surveyId)} text={row.surveyTitle} />),
    column('customerName', 220, (row) => <RecordLink to={paths.customer(row.customerId)} text={row.customerName} />, {
      sort: 'customerName',
    }),
    column('category', 100, (row) => <DictionaryText domain="customer" dictionary="customer-category" code={row.category} />),
    column('industry', 100, (row) => <DictionaryText domain="customer" dictionary="industry" code={row.industry} />, {
      sort: 'industry',
    }),
    column('level', 100, (row) => <DictionaryText domain="customer" dictionary="customer-level" code={row.level} />, {
      hidden: true,
    }),
    column('stage', 128, (row) => <StageText code={row.stage} />, { hidden: true }),
    column('contactName', 96, (row) => <Text value={row.contactName} />),
    column('employeeName', 88, (row) => <Text value={row.employeeName} />, { sort: 'employeeName' }),
    column('departmentName', 110, (row) => <Text value={row.departmentName} />, { hidden: true }),
    column('channel', 80, (row) => <DictionaryText domain="survey" dictionary="survey-channel" code={row.channel} />),
    column('status', 80, (row) => <SheetStatusTag status={row.status} />, { sort: 'status' }),
    column('wave', 64, (row) => (row.wave || '—'), { align: 'right' }),
    column('changedAt', 110, (row) => <Day value={row.changedAt} />, { hidden: true, sort: 'changedAt' }),
  ];
}
