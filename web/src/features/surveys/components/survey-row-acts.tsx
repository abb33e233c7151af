import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import type { SurveySummary } from '@/api/surveys';
import { paths } from '@/config/paths';
import { useMay } from '@/shared/session';

/** What is done most with a survey of the list. */
export function SurveyRowActs({ survey }: { survey: SurveySummary }) {
  const { t } = useTranslation();
  const may = useMay();
  return (
    <span className="row-acts">
      {survey.answerable && <Link to={paths.answerSurvey(survey.id)}>{t('surveys.enter')}</Link>}
      {survey.status !== 'DRAFT' && (may('survey.results') || may('survey.design')) && (
        <Link to={paths.surveyResults(survey.id)}>{t('surveys.results')}</Link>
      )}
      {survey.status === 'DRAFT' && may('survey.design') && (
        <Link to={paths.editSurvey(survey.id)}>{t('action.edit')}</Link>
      )}
    </span>
  );
}
