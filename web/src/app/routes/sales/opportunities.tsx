import { useTranslation } from 'react-i18next';
import { PageHead } from '@/components/ui/page-head';
import { OpportunityList } from '@/features/opportunities/components/opportunity-list';

export function Component() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('menu.opportunities')} />
      <OpportunityList />
    </>
  );
}
