import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { PageHead } from '@/components/ui/page-head';
import { paths } from '@/config/paths';
import { CustomerForm } from '@/features/customers/components/customer-form';

export function Component() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <>
      <PageHead title={t('customers.new')} />
      <CustomerForm
        onSaved={(customer) => void navigate(paths.customer(customer.id), { replace: true })}
        onCancel={() => void navigate(paths.customers)}
      />
    </>
  );
}
