import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { OpportunitySummary } from '@/api/sales';
import { LoadState } from '@/components/ui/load-state';
import { paths, withQuery } from '@/config/paths';
import { useMay } from '@/shared/session';
import { searchOpportunities } from '../api/search-opportunities';
import { useOpportunityColumns } from './opportunity-columns';

/** Opportunities of one customer, on its record page. */
export function CustomerOpportunities({ customer }: { customer: { id: string; name: string } }) {
  const { t } = useTranslation();
  const may = useMay();
  const navigate = useNavigate();
  const columns = useOpportunityColumns().filter((one) => one.key !== 'customerName' && !one.hidden);
  const query = useQuery({
    queryKey: ['opportunities', 'of', customer.id],
    queryFn: ({ signal }) =>
      searchOpportunities({ customerId: customer.id, size: 100, sort: '-createdAt' }, signal),
  });
  const add = () => void navigate(withQuery(paths.newOpportunity, { customerId: customer.id }));
  return (
    <>
      {may('opportunity.edit') && (
        <div className="tab-bar">
          <Button icon={<PlusOutlined />} onClick={add}>
            {t('opportunities.new')}
          </Button>
        </div>
      )}
      <LoadState query={query} empty={{ when: (page) => page.items.length === 0, text: t('opportunities.emptyHere') }}>
        {(page) => (
          <Table<OpportunitySummary>
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
