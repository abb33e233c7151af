import { useTranslation } from 'react-i18next';
import { LoadState } from '@/components/ui/load-state';
import { PageHead } from '@/components/ui/page-head';
import { useFolders } from '@/features/documents/api/read';
import { Explorer } from '@/features/documents/components/explorer';

export function Component() {
  const { t } = useTranslation();
  const query = useFolders();
  return (
    <>
      <PageHead title={t('menu.documents')} />
      <LoadState query={query}>{(folders) => <Explorer folders={folders} />}</LoadState>
    </>
  );
}
