import { useTranslation } from 'react-i18next';
import type { QuestionSummary } from '@/api/knowledge';
import type { ColumnSpec } from '@/components/list/column-layout';
import { DateTime, Text } from '@/components/ui/values';
import { paths } from '@/config/paths';
import { DictionaryText } from '@/shared/dictionaries';
import { RecordLink } from '@/shared/record-link';
import { Bounty, QuestionStatus } from './question-status';

type Column = ColumnSpec<QuestionSummary>;

export function useQuestionColumns(): Column[] {
  const { t } = useTranslation();
  const column = (key: string, width: number, render: Column['render'], more: Partial<Column> = {}): Column => ({
    key,
    title: t(`questions.field.${key}`),
    width,
    render,
    ...more,
  });
  return [
    column(
      'title',
      380,
      (row) => (
        <span className="titled">
          <Bounty question={row} />
          <RecordLink to={paths.question(row.id)} text={row.title} />
        </span>
      ),
      { pinned: true, sort: 'title' },
    ),
    column('status', 130, (row) => <QuestionStatus status={row.status} overdue={row.overdue} />),
    column('answers', 72, (row) => row.answers, { align: 'right', sort: 'answers' }),
    column('category', 120, (row) => (
      <DictionaryText domain="knowledge" dictionary="question-category" code={row.category} />
    )),
    column('askedByName', 100, (row) => <Text value={row.askedByName} />),
    column('departmentName', 110, (row) => <Text value={row.departmentName} />, { hidden: true }),
    column('askedAt', 150, (row) => <DateTime value={row.askedAt} />, { sort: 'askedAt' }),
    column('lastAnswerAt', 150, (row) => <DateTime value={row.lastAnswerAt} />),
  ];
}
