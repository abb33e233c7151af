import { useTranslation } from 'react-i18next';
import { Chart } from '@/components/ui/chart';
import { LoadState } from '@/components/ui/load-state';
import type { Query } from '@/lib/api-client';
import type { SurveyStatistics } from '@/api/surveys';
import { useStatistics } from '../api/statistics';
import { QuestionResult } from './question-result';

function Overview({ statistics }: { statistics: SurveyStatistics }) {
  const { t } = useTranslation();
  const { overview } = statistics;
  const figures: [string, string | number][] = [
    ['collected', overview.collected],
    ['targetSheets', overview.target ?? '—'],
    ['completion', overview.completion === null ? '—' : `${overview.completion}%`],
    ['customers', overview.customers],
    ['voided', overview.voided],
  ];
  const people = overview.byEmployee.map((one) => one.label ?? '—');
  return (
    <section className="panel overview-figures">
      <h2>{t('surveys.overview')}</h2>
      <dl className="key-facts">
        {figures.map(([name, value]) => (
          <div key={name}>
            <dt>{t(`surveys.field.${name}`)}</dt>
            <dd className="tabular">{value}</dd>
          </div>
        ))}
      </dl>
      {overview.collected > 0 && (
        <div className="chart-pair">
          <div>
            <h3>{t('surveys.byDay')}</h3>
            <Chart
              kind="column"
              title={t('surveys.byDay')}
              categories={byWeek(overview.byDay).map((one) => one.label)}
              series={[{ name: t('surveys.field.collected'), data: byWeek(overview.byDay).map((one) => one.count) }]}
            />
          </div>
          <div>
            <h3>{t('surveys.byEmployee')}</h3>
            <Chart
              kind="bar"
              title={t('surveys.byEmployee')}
              categories={people}
              series={[{ name: t('surveys.field.collected'), data: overview.byEmployee.map((one) => one.count) }]}
            />
            <h3>{t('surveys.byDepartment')}</h3>
            <p>{overview.byDepartment.map((one) => `${one.label ?? '—'} ${one.count}`).join(' · ')}</p>
          </div>
        </div>
      )}
    </section>
  );
}

const DAYS = 31;

/** A long survey is shown week by week; the label is the week's first day with answers. */
function byWeek(days: { label: string; count: number }[]) {
  if (days.length <= DAYS) return days;
  const weeks = new Map<number, { label: string; count: number }>();
  days.forEach((day) => {
    const week = Math.floor((Date.parse(day.label) / 86_400_000 + 3) / 7);
    const known = weeks.get(week);
    weeks.set(week, { label: known?.label ?? day.label, count: (known?.count ?? 0) + day.count });
  });
  return [...weeks.values()];
}

interface Props {
  surveyId: string;
  filters: Query;
  onSheets: (answer: string) => void;
}

/** Every question with its figures. */
export function StatisticsPanel({ surveyId, filters, onSheets }: Props) {
  const { t } = useTranslation();
  const query = useStatistics(surveyId, filters);
  return (
    <LoadState query={query} rows={8}>
      {(statistics) => (
        <>
          <Overview statistics={statistics} />
          {statistics.questions.map((question, index) => (
            <QuestionResult key={question.questionId} question={question} number={index + 1} onSheets={onSheets} />
          ))}
          {statistics.questions.length === 0 && <p>{t('surveys.noSheets')}</p>}
        </>
      )}
    </LoadState>
  );
}
