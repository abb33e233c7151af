import { useTranslation } from 'react-i18next';
import type { SurveySummary } from '@/api/surveys';
import type { ColumnSpec } from '@/components/list/column-layout';
import { Day, Text } from '@/components/ui/values';
import { paths } from '@/config/paths';
import { DictionaryText } from '@/shared/dictionaries';
import { RecordLink } from '@/shared/record-link';
import { SurveyPeriod } from './survey-period';
import { SurveyRowActs } from './survey-row-acts';
import { SurveyStatusTag } from './survey-status';

type Column = ColumnSpec<SurveySummary>;

export function useSurveyColumns(): Column[] {
  const { t } = useTranslation();
  const column = (key: string, width: number, render: Column['render'], more: Partial<Column> = {}): Column => ({
    key,
    title: t(`surveys.field.${key}`),
    width,
    render,
    ...more,
  });
  return [
    column(
      'title',
      240,
      (row) => (
        <>
          <RecordLink to={paths.survey(row.id)} text={row.title} />
          {row.edition > 1 && <span className="faint"> v{row.edition}</span>}
        </>
      ),
      { pinned: true, sort: 'title' },
    ),
    column('category', 120, (row) => <DictionaryText domain="survey" dictionary="survey-category" code={row.category} />),
    column('status', 88, (row) => <SurveyStatusTag status={row.status} />, { sort: 'status' }),
    column('period', 200, (row) => <SurveyPeriod from={row.startsOn} to={row.endsOn} />),
    column('questionCount', 70, (row) => row.questionCount, { align: 'right', sort: 'questionCount' }),
    column('targetSheets', 88, (row) => <Text value={row.targetSheets} />, { align: 'right' }),
    column('collected', 88, (row) => row.collected, { align: 'right' }),
    column('completion', 88, (row) => <Text value={row.completion === null ? null : `${row.completion}%`} />, {
      align: 'right',
    }),
    column('createdByName', 88, (row) => <Text value={row.createdByName} />),
    column('ownerName', 88, (row) => <Text value={row.ownerName} />, { hidden: true }),
    column('changedAt', 110, (row) => <Day value={row.changedAt} />, { sort: 'changedAt' }),
    { key: 'acts', title: t('list.acts'), width: 170, render: (row) => <SurveyRowActs survey={row} /> },
  ];
}
