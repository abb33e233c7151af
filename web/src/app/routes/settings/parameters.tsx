import { useTranslation } from 'react-i18next';
import { PageHead } from '@/components/ui/page-head';
import { DictionarySettings } from '@/features/settings/components/dictionary-settings';

export function Component() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('menu.parameters')} />
      <DictionarySettings />
    </>
  );
}
