import { PlusOutlined } from '@ant-design/icons';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button, Pagination, Timeline } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActivityView } from '@/api/customers';
import { LoadState } from '@/components/ui/load-state';
import { useMay } from '@/shared/session';
import { searchActivities } from '../api/search-activities';
import { ActivityEntry } from './activity-entry';
import { ActivityPanel } from './activity-panel';

const SIZE = 20;

/** 行动历史记录 of one customer, newest first. */
export function CustomerActivities({ customer }: { customer: { id: string; name: string } }) {
  const { t } = useTranslation();
  const may = useMay();
  const [page, setPage] = useState(1);
  const [edited, setEdited] = useState<ActivityView>();
  const [adding, setAdding] = useState(false);
  const query = useQuery({
    queryKey: ['activities', 'of', customer.id, page],
    queryFn: ({ signal }) => searchActivities({ customerId: customer.id, page: page - 1, size: SIZE }, signal),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      {may('activity.log') && (
        <div className="tab-bar">
          <Button type="primary" icon={<PlusOutlined />} onClick={() => setAdding(true)}>
            {t('activities.new')}
          </Button>
        </div>
      )}
      <LoadState query={query} empty={{ when: (data) => data.total === 0, text: t('activities.emptyHere') }}>
        {(data) => (
          <>
            <Timeline
              className="history-line"
              items={data.items.map((activity) => ({
                key: activity.id,
                color: activity.visit ? 'green' : 'gray',
                content: <ActivityEntry activity={activity} onEdit={setEdited} />,
              }))}
            />
            <Pagination hideOnSinglePage current={page} pageSize={SIZE} total={data.total} onChange={setPage} />
          </>
        )}
      </LoadState>
      <ActivityPanel
        open={adding || Boolean(edited)}
        activity={edited}
        customer={customer}
        onClose={() => {
          setAdding(false);
          setEdited(undefined);
        }}
      />
    </>
  );
}
