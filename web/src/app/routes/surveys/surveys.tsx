import { useTranslation } from 'react-i18next';
import { PageHead } from '@/components/ui/page-head';
import { SurveyList } from '@/features/surveys/components/survey-list';

export function Component() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('menu.surveys')} />
      <SurveyList />
    </>
  );
}
