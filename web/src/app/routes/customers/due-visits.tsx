import { useTranslation } from 'react-i18next';
import { PageHead } from '@/components/ui/page-head';
import { DueList } from '@/features/activities/components/due-list';

export function Component() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('activities.due.title')} />
      <DueList />
    </>
  );
}
