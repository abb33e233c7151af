import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { PageHead } from '@/components/ui/page-head';
import { ImportWizard } from '@/features/imports/components/import-wizard';
import { Lost } from './lost';

export function Component() {
  const { t } = useTranslation();
  const { kind } = useParams();
  if (kind !== 'customers' && kind !== 'products') return <Lost />;
  return (
    <>
      <PageHead title={t(`imports.title.${kind}`)} />
      <ImportWizard kind={kind} key={kind} />
    </>
  );
}
