import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { LoadState } from '@/components/ui/load-state';
import { PageHead } from '@/components/ui/page-head';
import { paths } from '@/config/paths';
import { useCustomer } from '@/features/customers/api/get-customer';
import { CustomerForm } from '@/features/customers/components/customer-form';

export function Component() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const back = () => void navigate(paths.customer(id), { replace: true });
  return (
    <LoadState query={useCustomer(id)} rows={10} list={paths.customers}>
      {(customer) => (
        <>
          <PageHead title={t('page.edit', { name: customer.name })} />
          <CustomerForm customer={customer} onSaved={back} onCancel={back} />
        </>
      )}
    </LoadState>
  );
}
