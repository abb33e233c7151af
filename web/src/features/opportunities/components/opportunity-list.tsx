import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { OpportunitySummary } from '@/api/sales';
import { FilterPeriod, FilterSelect } from '@/components/list/filter-select';
import { ListSearch } from '@/components/list/list-search';
import { ListTabs } from '@/components/list/list-tabs';
import { RecordList } from '@/components/list/record-list';
import { useRecordList } from '@/components/list/use-record-list';
import { paths } from '@/config/paths';
import { EmployeeSelect } from '@/shared/choices';
import { useMay } from '@/shared/session';
import { useStageOptions } from '@/shared/stages';
import { searchOpportunities } from '../api/search-opportunities';
import { useOpportunityColumns } from './opportunity-columns';
import { OpportunitySums } from './opportunity-sums';

const TABS = ['all', 'mine', 'closing-this-month', 'overdue', 'won', 'lost'];
const FOLDED = ['stage', 'status', 'ownerId', 'from', 'to', 'customerId'];
const STATUS = ['OPEN', 'WON', 'LOST', 'SHELVED'];

/** 商机列表. */
export function OpportunityList() {
  const { t } = useTranslation();
  const may = useMay();
  const navigate = useNavigate();
  const columns = useOpportunityColumns();
  const stages = useStageOptions();
  const list = useRecordList<OpportunitySummary>({
    name: 'opportunities',
    queryKey: ['opportunities'],
    fetch: searchOpportunities,
    defaultSort: '-createdAt',
  });
  const label = (name: string) => t(`opportunities.field.${name}`);
  return (
    <RecordList
      list={list}
      columns={columns}
      rowKey={(row) => row.id}
      emptyText={t('opportunities.empty')}
      search={
        <ListSearch state={list.state} placeholder={t('opportunities.searchPlaceholder')} folded={FOLDED}>
          <FilterSelect state={list.state} name="stage" label={label('stage')} options={stages} />
          <FilterSelect
            state={list.state}
            name="status"
            label={label('status')}
            options={STATUS.map((value) => ({ value, label: t(`opportunities.status.${value}`) }))}
          />
          <FilterPeriod state={list.state} label={label('expectedClose')} />
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
        may('opportunity.edit') && (
          <Button type="primary" icon={<PlusOutlined />} onClick={() => void navigate(paths.newOpportunity)}>
            {t('opportunities.new')}
          </Button>
        )
      }
      tabs={
        <ListTabs state={list.state} tabs={TABS.map((key) => ({ key, label: t(`opportunities.tab.${key}`) }))} />
      }
      footer={<OpportunitySums filters={list.asked} />}
    />
  );
}
