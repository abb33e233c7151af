import { Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { LoadState } from '@/components/ui/load-state';
import { PageHead } from '@/components/ui/page-head';
import { Text } from '@/components/ui/values';
import { paths } from '@/config/paths';
import { ChangeHistory } from '@/shared/change-history';
import { DictionaryText } from '@/shared/dictionaries';
import { useMay } from '@/shared/session';
import { useSurvey } from '../api/get-survey';
import { QuestionnaireView } from './questionnaire-view';
import { SurveyActs } from './survey-acts';
import { SurveyPeriod } from './survey-period';
import { SurveyStatusTag } from './survey-status';
import { TargetList } from './target-list';

/** Page of a survey: what it asks, whom it is to reach, and what was done with it. */
export function SurveyRecord({ id }: { id: string }) {
  const { t } = useTranslation();
  const may = useMay();
  const [params, setParams] = useSearchParams();
  const query = useSurvey(id);
  const label = (field: string) => t(`surveys.field.${field}`, { defaultValue: field });
  return (
    <LoadState query={query} rows={10} list={paths.surveys}>
      {(survey) => (
        <>
          <div className="record-head">
            <PageHead title={survey.title} aside={<SurveyStatusTag status={survey.status} />}>
              <SurveyActs survey={survey} />
            </PageHead>
            <dl className="key-facts">
              {[
                ['category', <DictionaryText domain="survey" dictionary="survey-category" code={survey.category} />],
                ['period', <SurveyPeriod from={survey.startsOn} to={survey.endsOn} />],
                ['collected', <Text value={`${survey.collected}${survey.targetSheets ? ` / ${survey.targetSheets}` : ''}`} />],
                ['ownerName', <Text value={survey.ownerName} />],
                ...(survey.participants.length
                  ? [['participantIds', <Text value={survey.participants.map((one) => one.name).join('、')} />] as const]
                  : []),
                ['edition', <Text value={`v${survey.edition}`} />],
              ].map(([field, value]) => (
                <div key={String(field)}>
                  <dt>{label(String(field))}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
            {may('survey.design') && survey.purpose && <p className="faint">{survey.purpose}</p>}
          </div>
          <Tabs
            className="record-tabs"
            activeKey={params.get('tab') ?? 'preview'}
            onChange={(tab) => setParams(tab === 'preview' ? {} : { tab }, { replace: true })}
            items={[
              { key: 'preview', label: t('surveys.preview'), children: <QuestionnaireView survey={survey} printable /> },
              { key: 'targets', label: t('surveys.targets.title'), children: <TargetList survey={survey} /> },
              ...(may('survey.design')
                ? [
                    {
                      key: 'log',
                      label: t('surveys.log'),
                      children: <ChangeHistory of={`/api/surveys/${id}`} labelOf={label} />,
                    },
                  ]
                : []),
            ]}
          />
        </>
      )}
    </LoadState>
  );
}
