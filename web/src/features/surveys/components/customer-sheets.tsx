import { PlusOutlined } from '@ant-design/icons';
import { useQueries, useQuery } from '@tanstack/react-query';
import { Button, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { SheetSummary, SheetView } from '@/api/surveys';
import { LoadState } from '@/components/ui/load-state';
import { paths } from '@/config/paths';
import { useMay } from '@/shared/session';
import { getSheet } from '../api/get-sheet';
import { searchSheets } from '../api/search-sheets';
import { answerText, questionsOf, valuesOf } from '../answers';
import { useSheetColumns } from './sheet-columns';

const SHOWN = ['answeredOn', 'surveyTitle', 'contactName', 'employeeName', 'channel', 'status', 'wave'];

/** What changed between the two chosen sheets of one survey. */
function Comparison({ ids }: { ids: string[] }) {
  const { t } = useTranslation();
  const sheets = useQueries({
    queries: ids.map((id) => ({
      queryKey: ['sheets', 'one', id],
      queryFn: ({ signal }: { signal: AbortSignal }) => getSheet(id, signal),
    })),
  }).flatMap((query) => query.data ?? []);
  const [first, second] = [...sheets].sort((a, b) => a.answeredOn.localeCompare(b.answeredOn) || a.wave - b.wave);
  if (!first || !second) return null;
  if (first.surveyId !== second.surveyId) return <p className="faint">{t('surveys.compareSame')}</p>;
  // two of one day are told apart by their turn
  const heading = ({ answeredOn, wave }: SheetView) => `${answeredOn} · ${t('surveys.wave', { wave })}`;
  const before = valuesOf(first.answers);
  const after = valuesOf(second.answers);
  return (
    <Table
      size="small"
      rowKey="id"
      pagination={false}
      scroll={{ x: 560 }}
      dataSource={questionsOf(second.questionnaire).filter((question) => question.type !== 'NOTE')}
      rowClassName={(question) =>
        answerText(question, before[question.id]) === answerText(question, after[question.id]) ? '' : 'row-changed'
      }
      columns={[
        { title: t('surveys.questionTitle'), render: (_, question) => question.title },
        { title: heading(first), render: (_, question) => answerText(question, before[question.id]) || '—' },
        { title: heading(second), render: (_, question) => answerText(question, after[question.id]) || '—' },
      ]}
    />
  );
}

/** 问卷结果 of one customer; two sheets of one survey can be compared. */
export function CustomerSheets({ customerId }: { customerId: string }) {
  const { t } = useTranslation();
  const may = useMay();
  const navigate = useNavigate();
  const [ticked, setTicked] = useState<string[]>([]);
  const columns = useSheetColumns().filter((column) => SHOWN.includes(column.key));
  const query = useQuery({
    queryKey: ['sheets', 'of', customerId],
    queryFn: ({ signal }) => searchSheets({ customerId, size: 100, sort: '-answeredOn' }, signal),
  });
  return (
    <>
      {may('survey.answer') && (
        <div className="tab-bar">
          <Button type="primary" icon={<PlusOutlined />} onClick={() => void navigate(paths.answerFor(customerId))}>
            {t('surveys.enterResults')}
          </Button>
          <span className="faint beside">{t('surveys.tickTwo')}</span>
        </div>
      )}
      <LoadState query={query} empty={{ when: (page) => page.items.length === 0, text: t('surveys.noSheets') }}>
        {(page) => (
          <Table<SheetSummary>
            size="small"
            rowKey="id"
            dataSource={page.items}
            pagination={false}
            scroll={{ x: 760 }}
            rowSelection={{
              selectedRowKeys: ticked,
              onChange: (keys) => setTicked(keys.map(String).slice(-2)),
              hideSelectAll: true,
            }}
            columns={columns.map((column) => ({
              key: column.key,
              title: column.title,
              width: column.width,
              align: column.align,
              render: (_, row) => column.render(row),
            }))}
          />
        )}
      </LoadState>
      {ticked.length === 2 && (
        <section className="panel spaced">
          <h2>{t('surveys.compare')}</h2>
          <Comparison ids={ticked} />
        </section>
      )}
    </>
  );
}
