import { DownloadOutlined, PrinterOutlined } from '@ant-design/icons';
import { Button, Checkbox, Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { FilterPeriod } from '@/components/list/filter-select';
import { ListSearch } from '@/components/list/list-search';
import { LoadState } from '@/components/ui/load-state';
import { PageHead } from '@/components/ui/page-head';
import { useAct } from '@/components/ui/use-act';
import { paths } from '@/config/paths';
import { downloadFile } from '@/lib/download-file';
import { useListState, type ListControl } from '@/lib/list-state';
import { useMay } from '@/shared/session';
import { useSurvey } from '../api/get-survey';
import { AnswerFilter } from './answer-filter';
import { AttributeFilters, ATTRIBUTE_FILTERS } from './attribute-filters';
import { CrossPanel } from './cross-panel';
import { StatisticsPanel } from './statistics-panel';
import { SurveyStatusTag } from './survey-status';

const OWN = ['tab', 'question', 'row', 'by', 'show'];

/** Filters of the whole report. */
const reportFilters = (state: ListControl) =>
  Object.fromEntries(Object.entries(state.filters).filter(([name]) => !OWN.includes(name)));

/** 统计分析 of a survey: question by question, and crossed. */
export function ResultsPage({ id }: { id: string }) {
  const { t } = useTranslation();
  const may = useMay();
  const navigate = useNavigate();
  const state = useListState();
  const query = useSurvey(id);
  const filters = reportFilters(state);
  const load = useAct({
    act: () => downloadFile(`/api/surveys/${id}/statistics.xlsx`, filters, 'survey-statistics.xlsx'),
  });
  const sheets = (answer?: string) => void navigate(paths.surveySheets(id, answer ? { ...filters, answer } : filters));
  return (
    <LoadState query={query} rows={10} list={paths.surveys}>
      {(survey) => (
        <div className="printable">
          <PageHead title={t('surveys.resultsOf', { title: survey.title })} aside={<SurveyStatusTag status={survey.status} />}>
            <Button onClick={() => sheets()}>{t('surveys.sheets')}</Button>
            {may('survey.export') && (
              <Button icon={<DownloadOutlined />} loading={load.isPending} onClick={() => load.mutate()}>
                {t('surveys.export')}
              </Button>
            )}
            <Button icon={<PrinterOutlined />} onClick={() => window.print()}>
              {t('surveys.printReport')}
            </Button>
          </PageHead>
          <div className="list-search no-print">
            <ListSearch
              state={state}
              placeholder={t('surveys.searchSheets')}
              folded={['from', 'to', 'now', 'answer', ...ATTRIBUTE_FILTERS]}
            >
              <FilterPeriod state={state} label={t('surveys.sheet.answeredOn')} />
              <AttributeFilters state={state} surveyId={id} />
              <Checkbox
                checked={state.filters.now === 'true'}
                onChange={(event) => state.change({ now: event.target.checked ? 'true' : undefined })}
              >
                {t('surveys.asOfNow')}
              </Checkbox>
            </ListSearch>
            <AnswerFilter state={state} surveyId={id} />
          </div>
          <Tabs
            className="record-tabs"
            activeKey={state.filters.tab ?? 'questions'}
            onChange={(tab) => state.change({ tab: tab === 'questions' ? undefined : tab })}
            items={[
              {
                key: 'questions',
                label: t('surveys.results'),
                children: <StatisticsPanel surveyId={id} filters={filters} onSheets={sheets} />,
              },
              {
                key: 'cross',
                label: t('surveys.cross.title'),
                children: <CrossPanel survey={survey} state={state} filters={filters} onSheets={sheets} />,
              },
            ]}
          />
        </div>
      )}
    </LoadState>
  );
}
