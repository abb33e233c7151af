import { useTranslation } from 'react-i18next';
import { PageHead } from '@/components/ui/page-head';
import { DownloadList } from '@/features/downloads/components/download-list';

export function Component() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('menu.downloads')} />
      <DownloadList />
    </>
  );
}
