import { DownloadOutlined } from '@ant-design/icons';
import { Alert, Button, Segmented, Select, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CrossTable, SurveyView } from '@/api/surveys';
import { LoadState } from '@/components/ui/load-state';
import { useAct } from '@/components/ui/use-act';
import type { Query } from '@/lib/api-client';
import { downloadFile } from '@/lib/download-file';
import type { ListControl } from '@/lib/list-state';
import { useMay } from '@/shared/session';
import { useCross } from '../api/statistics';
import { questionsOf } from '../answers';
import { chooses, countable, rates } from '../new-question';
import { CrossGrid, type Shown } from './cross-grid';

const ATTRIBUTES = ['industry', 'category', 'level', 'source', 'companySize', 'province', 'stage', 'employee', 'department', 'owner'];

interface Props {
  survey: SurveyView;
  /** Question, column and way of counting are kept in the address. */
  state: ListControl;
  filters: Query;
  onSheets: (answer: string) => void;
}

function ChiSquareHint({ table }: { table: CrossTable }) {
  const { t } = useTranslation();
  const test = table.chiSquare;
  if (!test) return table.several ? <p className="faint">{t('surveys.cross.several')}</p> : null;
  const figures = { statistic: test.statistic, df: test.degreesOfFreedom, p: test.probability, v: test.cramersV };
  return (
    <Alert
      type={test.significant && test.reliable ? 'success' : 'info'}
      showIcon
      title={t(test.significant ? 'surveys.cross.significant' : 'surveys.cross.notSignificant')}
      description={
        <>
          {t('surveys.cross.figures', figures)}
          {!test.reliable && <div>{t('surveys.cross.unreliable')}</div>}
        </>
      }
    />
  );
}

/** 交叉分析: a question split by an attribute of the customer or by another question. */
export function CrossPanel({ survey, state, filters, onSheets }: Props) {
  const { t } = useTranslation();
  const may = useMay();
  const questions = questionsOf(survey.questionnaire).filter((question) => countable(question.type));
  const question = questions.find((one) => one.id === state.filters.question) ?? questions[0];
  const by = state.filters.by ?? 'industry';
  const show = (state.filters.show ?? 'count') as Shown;
  const row = question?.type === 'MATRIX' ? (state.filters.row ?? question.rows[0]?.id) : undefined;
  const asked = { ...filters, question: question?.id, row, by };
  const query = useCross(survey.id, asked);
  const load = useAct({
    act: () => downloadFile(`/api/surveys/${survey.id}/cross.xlsx`, asked, 'survey-cross-table.xlsx'),
  });
  if (!question) return <p>{t('surveys.cross.nothing')}</p>;
  return (
    <section className="panel cross-panel">
      <Space wrap className="cross-choice no-print">
        <Select
          aria-label={t('surveys.cross.question')}
          popupMatchSelectWidth={false}
          value={question.id}
          options={questions.map((one, index) => ({ value: one.id, label: `${index + 1}. ${one.title}` }))}
          onChange={(next: string) => state.change({ question: next, row: undefined })}
        />
        {question.type === 'MATRIX' && (
          <Select
            aria-label={t('surveys.rows')}
            popupMatchSelectWidth={false}
            value={row}
            options={question.rows.map((one) => ({ value: one.id, label: one.label }))}
            onChange={(next: string) => state.change({ row: next })}
          />
        )}
        <span>{t('surveys.cross.by')}</span>
        <Select
          aria-label={t('surveys.cross.column')}
          popupMatchSelectWidth={false}
          value={by}
          options={[
            {
              label: t('surveys.cross.attributes'),
              options: ATTRIBUTES.map((value) => ({ value, label: t(`surveys.attribute.${value}`) })),
            },
            {
              label: t('surveys.cross.questions'),
              options: questions
                .filter((one) => one.id !== question.id && (chooses(one.type) || rates(one.type)))
                .map((one) => ({ value: `question:${one.id}`, label: one.title })),
            },
          ]}
          onChange={(next: string) => state.change({ by: next })}
        />
        <Segmented
          value={show}
          onChange={(next) => state.change({ show: next })}
          options={(['count', 'row', 'column', 'total'] as const).map((value) => ({
            value,
            label: t(`surveys.cross.show.${value}`),
          }))}
        />
        {may('survey.export') && (
          <Button icon={<DownloadOutlined />} loading={load.isPending} onClick={() => load.mutate()}>
            {t('surveys.export')}
          </Button>
        )}
      </Space>
      <LoadState query={query} empty={{ when: (table) => table.answered === 0, text: t('surveys.noSheets') }}>
        {(table) => (
          <>
            <CrossGrid table={table} show={show} onSheets={onSheets} />
            <ChiSquareHint table={table} />
          </>
        )}
      </LoadState>
    </section>
  );
}
