import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { OrderSummary } from '@/api/sales';
import { LoadState } from '@/components/ui/load-state';
import { paths, withQuery } from '@/config/paths';
import { useMay } from '@/shared/session';
import { searchOrders } from '../api/search-orders';
import { useOrderColumns } from './order-columns';

interface Props {
  customerId?: string;
  opportunityId?: string;
}

/** Orders of one customer or of one opportunity, on its record page. */
export function OrdersOf({ customerId, opportunityId }: Props) {
  const { t } = useTranslation();
  const may = useMay();
  const navigate = useNavigate();
  const columns = useOrderColumns().filter((one) => one.key !== 'customerName' && !one.hidden);
  const filters = opportunityId ? { opportunityId } : { customerId };
  const query = useQuery({
    queryKey: ['orders', 'of', filters],
    queryFn: ({ signal }) => searchOrders({ ...filters, size: 100, sort: '-signedOn' }, signal),
  });
  return (
    <>
      {may('order.edit') && (
        <div className="tab-bar">
          <Button
            icon={<PlusOutlined />}
            onClick={() => void navigate(withQuery(paths.newOrder, { customerId, opportunityId }))}
          >
            {t('orders.new')}
          </Button>
        </div>
      )}
      <LoadState query={query} empty={{ when: (page) => page.items.length === 0, text: t('orders.emptyHere') }}>
        {(page) => (
          <Table<OrderSummary>
            size="small"
            rowKey="id"
            dataSource={page.items}
            pagination={false}
            scroll={{ x: 900 }}
            columns={columns.map((one) => ({
              key: one.key,
              title: one.title,
              width: one.width,
              align: one.align,
              render: (_, row) => one.render(row),
            }))}
          />
        )}
      </LoadState>
    </>
  );
}
