import { useTranslation } from 'react-i18next';
import { PageHead } from '@/components/ui/page-head';
import { FollowedPage } from '@/features/surveys/components/followed-page';

export function Component() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('surveys.followed.title')} />
      <FollowedPage />
    </>
  );
}
