import { useTranslation } from 'react-i18next';
import { PageHead } from '@/components/ui/page-head';
import { RecycleBin } from '@/features/customers/components/recycle-bin';

export function Component() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('customers.bin')} />
      <RecycleBin />
    </>
  );
}
