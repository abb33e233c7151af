import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { OrderSummary } from '@/api/sales';
import { FilterPeriod, FilterSelect } from '@/components/list/filter-select';
import { ListSearch } from '@/components/list/list-search';
import { ListTabs } from '@/components/list/list-tabs';
import { RecordList } from '@/components/list/record-list';
import { useRecordList } from '@/components/list/use-record-list';
import { Money } from '@/components/ui/values';
import { paths } from '@/config/paths';
import { formatCount } from '@/lib/money';
import { EmployeeSelect } from '@/shared/choices';
import { useMay } from '@/shared/session';
import { searchOrders } from '../api/search-orders';
import { useOrderSums } from '../api/sum-orders';
import { useOrderColumns } from './order-columns';

const FOLDED = ['status', 'ownerId', 'from', 'to'];
const STATUS = ['DRAFT', 'EFFECTIVE', 'COMPLETED', 'VOID'];

/** 订单列表. */
export function OrderList() {
  const { t } = useTranslation();
  const may = useMay();
  const navigate = useNavigate();
  const columns = useOrderColumns();
  const list = useRecordList<OrderSummary>({
    name: 'orders',
    queryKey: ['orders'],
    fetch: searchOrders,
    defaultSort: '-signedOn',
  });
  const sums = useOrderSums(list.asked).data;
  const label = (name: string) => t(`orders.field.${name}`);
  return (
    <RecordList
      list={list}
      columns={columns}
      rowKey={(row) => row.id}
      emptyText={t('orders.empty')}
      search={
        <ListSearch state={list.state} placeholder={t('orders.searchPlaceholder')} folded={FOLDED}>
          <FilterSelect
            state={list.state}
            name="status"
            label={label('status')}
            options={STATUS.map((value) => ({ value, label: t(`orders.status.${value}`) }))}
          />
          <FilterPeriod state={list.state} label={label('signedOn')} />
          <EmployeeSelect
            className="filter"
            placeholder={label('ownerName')}
            aria-label={label('ownerName')}
            value={list.state.filters.ownerId}
            onChange={(ownerId) => list.state.change({ ownerId })}
          />
        </ListSearch>
      }
      operations={
        may('order.edit') && (
          <Button type="primary" icon={<PlusOutlined />} onClick={() => void navigate(paths.newOrder)}>
            {t('orders.new')}
          </Button>
        )
      }
      tabs={<ListTabs state={list.state} tabs={['all', 'mine'].map((key) => ({ key, label: t(`orders.tab.${key}`) }))} />}
      footer={
        sums && (
          <dl className="sums">
            <div>
              <dt>{t('sums.count')}</dt>
              <dd className="tabular">{formatCount(sums.count)}</dd>
            </div>
            <div>
              <dt>{t('sums.amount')}</dt>
              <dd>
                <Money value={sums.amount} strong />
              </dd>
            </div>
          </dl>
        )
      }
    />
  );
}
