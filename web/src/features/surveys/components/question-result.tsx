import { Segmented, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuestionStatistics } from '@/api/surveys';
import { Chart, type ChartProps } from '@/components/ui/chart';
import { figuresOf, type Figure } from '../figures';
import { TextResult } from './text-result';

interface Props {
  question: QuestionStatistics;
  number: number;
  onSheets: (answer: string) => void;
}

type Kind = ChartProps['kind'];

function Numbers({ question }: { question: QuestionStatistics }) {
  const { t } = useTranslation();
  const { numbers, nps } = question;
  const figures: [string, number | string | null | undefined][] = [
    ['nps', nps?.score],
    ['promoters', nps?.promoters],
    ['passives', nps?.passives],
    ['detractors', nps?.detractors],
    ['mean', numbers?.mean],
    ['median', numbers?.median],
    ['min', numbers?.min],
    ['max', numbers?.max],
    ['topTwo', numbers?.topTwoShare === null || numbers?.topTwoShare === undefined ? null : `${numbers.topTwoShare}%`],
  ];
  const set = figures.filter(([, value]) => value !== null && value !== undefined);
  if (set.length === 0) return null;
  return (
    <dl className="key-facts">
      {set.map(([name, value]) => (
        <div key={name}>
          <dt>{t(`surveys.figure.${name}`)}</dt>
          <dd className="tabular">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The stacked shares of a matrix's rows. */
function MatrixChart({ question }: { question: QuestionStatistics }) {
  const columns = question.rows[0]?.options ?? [];
  return (
    <Chart
      kind="stacked"
      title={question.title}
      unit="%"
      categories={question.rows.map((row) => (row.mean === null ? row.label : `${row.label} (${row.mean})`))}
      series={columns.map((column, index) => ({
        name: column.label,
        data: question.rows.map((row) => Number(row.options[index]?.share ?? 0)),
      }))}
    />
  );
}

function Figures({ question, figures, onSheets }: { question: QuestionStatistics; figures: Figure[]; onSheets: Props['onSheets'] }) {
  const { t } = useTranslation();
  const several = question.type === 'MULTIPLE';
  const ranking = question.type === 'RANKING';
  return (
    <Table<Figure>
      size="small"
      rowKey="key"
      pagination={false}
      dataSource={figures}
      scroll={{ x: 'max-content' }}
      onRow={(row) => (row.answer ? { onClick: () => onSheets(row.answer ?? ''), className: 'row-link' } : {})}
      columns={[
        { title: t('surveys.figure.answer'), render: (_, row) => row.label },
        { title: t('surveys.figure.count'), align: 'right', render: (_, row) => row.count },
        { title: t('surveys.figure.share'), align: 'right', render: (_, row) => `${row.share}%` },
        ...(several
          ? [{ title: t('surveys.figure.mentionShare'), align: 'right' as const, render: (_: unknown, row: Figure) => `${row.mentionShare}%` }]
          : []),
        ...(ranking
          ? [
              { title: t('surveys.figure.meanRank'), align: 'right' as const, render: (_: unknown, row: Figure) => row.meanRank ?? '—' },
              { title: t('surveys.figure.score'), align: 'right' as const, render: (_: unknown, row: Figure) => row.score ?? '—' },
            ]
          : []),
      ]}
    />
  );
}

/** One question: how many answered, table, chart and what its type adds. */
export function QuestionResult({ question, number, onSheets }: Props) {
  const { t } = useTranslation();
  const [kind, setKind] = useState<Kind>();
  const figures = figuresOf(question);
  const drawn = figures.some((figure) => figure.count > 0);
  const shown: Kind = kind ?? (question.bars.length ? 'column' : 'bar');
  const ranking = question.type === 'RANKING';
  return (
    <section className="panel spaced question-result" aria-label={question.title}>
      <h2>
        {number}. {question.title}
      </h2>
      <p className="faint">
        {t(`surveys.type.${question.type}`)} · {t('surveys.base', { answered: question.answered, unanswered: question.unanswered })}
        {question.type === 'MULTIPLE' && ` · ${t('surveys.severalNote')}`}
        {ranking && ` · ${t('surveys.scoreNote')}`}
      </p>
      <Numbers question={question} />
      {question.rows.length > 0 && <MatrixChart question={question} />}
      {figures.length > 0 && (
        <div className="chart-pair">
          <Figures question={question} figures={figures} onSheets={onSheets} />
          {drawn && (
            <div>
              {!ranking && (
                <Segmented<Kind>
                  className="no-print"
                  size="small"
                  value={shown}
                  onChange={setKind}
                  options={(['bar', 'column', 'pie'] as const).map((value) => ({ value, label: t(`surveys.chart.${value}`) }))}
                />
              )}
              <Chart
                kind={ranking ? 'bar' : shown}
                title={question.title}
                categories={figures.map((figure) => figure.label)}
                series={[
                  {
                    name: t(ranking ? 'surveys.figure.score' : 'surveys.figure.count'),
                    data: figures.map((figure) => (ranking ? Number(figure.score ?? 0) : figure.count)),
                  },
                ]}
                onChoose={(index) => {
                  const answer = figures[index]?.answer;
                  if (answer) onSheets(answer);
                }}
              />
            </div>
          )}
        </div>
      )}
      <TextResult question={question} />
    </section>
  );
}
