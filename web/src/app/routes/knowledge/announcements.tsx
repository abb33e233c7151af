import { useTranslation } from 'react-i18next';
import { PageHead } from '@/components/ui/page-head';
import { AnnouncementList } from '@/features/announcements/components/announcement-list';

export function Component() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('menu.announcements')} />
      <AnnouncementList />
    </>
  );
}
