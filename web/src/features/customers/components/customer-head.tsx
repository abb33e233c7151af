import { FireFilled } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CustomerView } from '@/api/customers';
import { PageHead } from '@/components/ui/page-head';
import { DateTime, Money, Text } from '@/components/ui/values';
import { StageBar } from '@/shared/stage-bar';
import { moveToStage } from '../api/move-to-stage';
import { CustomerActs } from './customer-acts';

/** Name, owner, figures, stage bar and buttons of a customer. */
export function CustomerHead({ customer }: { customer: CustomerView }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const move = async (stage: string, note: string) => {
    await moveToStage(customer.id, stage, note);
    await client.invalidateQueries({ queryKey: ['customers'] });
  };
  return (
    <div className="record-head">
      <PageHead
        title={customer.name}
        aside={
          <>
            {customer.hot && <FireFilled className="hot-mark" aria-label={t('customers.field.hot')} />}
            <span className="faint tabular">{customer.number}</span>
            {customer.status !== 'NORMAL' && <Tag>{t(`customers.status.${customer.status}`)}</Tag>}
          </>
        }
      >
        <CustomerActs customer={customer} />
      </PageHead>
      <dl className="key-facts">
        <div>
          <dt>{t('customers.field.ownerName')}</dt>
          <dd>
            <Text value={[customer.ownerName, customer.departmentName].filter(Boolean).join(' · ')} />
          </dd>
        </div>
        <div>
          <dt>{t('customers.field.mainContactName')}</dt>
          <dd>
            <Text value={[customer.mainContactName, customer.mainContactPhone].filter(Boolean).join(' ')} />
          </dd>
        </div>
        <div>
          <dt>{t('customers.field.nextVisitAt')}</dt>
          <dd title={customer.nextVisitNote ?? undefined}>
            <DateTime value={customer.nextVisitAt} warnPast />
          </dd>
        </div>
        <div>
          <dt>{t('customers.field.orderCount')}</dt>
          <dd className="tabular">{customer.orderCount ?? 0}</dd>
        </div>
        <div>
          <dt>{t('customers.field.orderAmount')}</dt>
          <dd>
            <Money value={customer.orderAmount ?? 0} strong />
          </dd>
        </div>
      </dl>
      <StageBar current={customer.stage} onMove={customer.editable ? move : undefined} />
    </div>
  );
}
