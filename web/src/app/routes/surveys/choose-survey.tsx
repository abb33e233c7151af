import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { PageHead } from '@/components/ui/page-head';
import { occasionIn } from '@/features/surveys/occasion';
import { ChooseSurvey } from '@/features/surveys/components/choose-survey';

export function Component() {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  return (
    <>
      <PageHead title={t('surveys.enterResults')} />
      <ChooseSurvey customerId={params.get('customerId') ?? undefined} occasion={occasionIn(params)} />
    </>
  );
}
