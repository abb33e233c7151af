import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { PageHead } from '@/components/ui/page-head';
import { paths } from '@/config/paths';
import { SurveyForm } from '@/features/surveys/components/survey-form';

export function Component() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <>
      <PageHead title={t('surveys.new')} />
      <SurveyForm
        onSaved={(survey) => void navigate(paths.survey(survey.id))}
        onCancel={() => void navigate(paths.surveys)}
      />
    </>
  );
}
