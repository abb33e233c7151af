import { useTranslation } from 'react-i18next';
import { PageHead } from '@/components/ui/page-head';
import { AccountBar } from '@/features/questions/components/account-bar';
import { Ledger } from '@/features/questions/components/ledger';
import { Ranking } from '@/features/questions/components/ranking';

export function Component() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('points.title')} aside={<AccountBar />} />
      <div className="points-page">
        <Ledger />
        <Ranking />
      </div>
    </>
  );
}
