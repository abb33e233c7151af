import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { LoadState } from '@/components/ui/load-state';
import { PageHead } from '@/components/ui/page-head';
import { paths } from '@/config/paths';
import { useOpportunity } from '@/features/opportunities/api/get-opportunity';
import { OpportunityForm } from '@/features/opportunities/components/opportunity-form';

export function Component() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const back = () => void navigate(paths.opportunity(id), { replace: true });
  return (
    <LoadState query={useOpportunity(id)} rows={10} list={paths.opportunities}>
      {(opportunity) => (
        <>
          <PageHead title={t('page.edit', { name: opportunity.name })} />
          <OpportunityForm opportunity={opportunity} onSaved={back} onCancel={back} />
        </>
      )}
    </LoadState>
  );
}
