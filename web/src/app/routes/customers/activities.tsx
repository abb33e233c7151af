import { useTranslation } from 'react-i18next';
import { PageHead } from '@/components/ui/page-head';
import { ActivityList } from '@/features/activities/components/activity-list';

export function Component() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('menu.activities')} />
      <ActivityList />
    </>
  );
}
