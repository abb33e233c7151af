import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { PageHead } from '@/components/ui/page-head';
import { paths } from '@/config/paths';
import { OpportunityForm } from '@/features/opportunities/components/opportunity-form';
import { useKnownCustomer } from '@/shared/known-customer';

export function Component() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const customer = useKnownCustomer(params.get('customerId'));
  return (
    <>
      <PageHead title={t('opportunities.new')} />
      {customer.isLoading ? (
        <Skeleton active />
      ) : (
        <OpportunityForm
          customer={customer.data}
          onSaved={(saved) => void navigate(paths.opportunity(saved.id), { replace: true })}
          onCancel={() => void navigate(-1)}
        />
      )}
    </>
  );
}
