import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { PageHead } from '@/components/ui/page-head';
import { paths } from '@/config/paths';
import { useSurvey } from '@/features/surveys/api/get-survey';
import { SheetList } from '@/features/surveys/components/sheet-list';

export function Component() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const survey = useSurvey(id).data;
  return (
    <>
      <PageHead
        title={t('surveys.sheets')}
        aside={survey && <Link to={paths.survey(id)}>{survey.title}</Link>}
      />
      <SheetList surveyId={id} />
    </>
  );
}
