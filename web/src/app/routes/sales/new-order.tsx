import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { PageHead } from '@/components/ui/page-head';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { paths } from '@/config/paths';
import { useOpportunity } from '@/features/opportunities/api/get-opportunity';
import { OrderForm } from '@/features/orders/components/order-form';
import { emptyOrder, orderFrom } from '@/features/orders/order-values';
import { useKnownCustomer } from '@/shared/known-customer';

/** 新增订单, from nothing, from a customer, or 转为订单 from an opportunity. */
export function Component() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const opportunity = useOpportunity(params.get('opportunityId') ?? undefined);
  const customer = useKnownCustomer(params.get('customerId') ?? opportunity.data?.customerId);
  if (opportunity.isLoading || customer.isLoading) return <Skeleton active paragraph={{ rows: 10 }} />;
  const start = opportunity.data
    ? orderFrom(opportunity.data, customer.data?.address)
    : emptyOrder(customer.data);
  return (
    <>
      <PageHead title={t('orders.new')} />
      <ProblemAlert error={opportunity.error ?? customer.error} />
      <OrderForm
        start={start}
        onSaved={(saved) => void navigate(paths.order(saved.id), { replace: true })}
        onCancel={() => void navigate(-1)}
      />
    </>
  );
}
