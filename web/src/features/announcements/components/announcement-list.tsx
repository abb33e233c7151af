import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { AnnouncementSummary } from '@/api/knowledge';
import { FilterPeriod, FilterSelect } from '@/components/list/filter-select';
import { ListSearch } from '@/components/list/list-search';
import { ListTabs } from '@/components/list/list-tabs';
import { RecordList } from '@/components/list/record-list';
import { useRecordList } from '@/components/list/use-record-list';
import { paths } from '@/config/paths';
import { useDictionaryOptions } from '@/shared/dictionaries';
import { useMay } from '@/shared/session';
import { searchAnnouncements } from '../api/announcements';
import { useAnnouncementColumns } from './announcement-columns';

const PHASES = ['DRAFT', 'SCHEDULED', 'PUBLISHED', 'EXPIRED', 'WITHDRAWN'];

/** 公告管理: everybody reads what concerns him today, editors also manage. */
export function AnnouncementList() {
  const { t } = useTranslation();
  const may = useMay();
  const navigate = useNavigate();
  const editor = may('announcement.edit');
  const list = useRecordList<AnnouncementSummary>({
    name: 'announcements',
    queryKey: ['announcements'],
    fetch: searchAnnouncements,
  });
  const managing = list.state.filters.tab === 'all' || list.state.filters.tab === 'drafts';
  const columns = useAnnouncementColumns(managing);
  const categories = useDictionaryOptions('knowledge', 'announcement-category');
  const tabs = ['current', 'unread', ...(editor ? ['all', 'drafts'] : [])];
  return (
    <RecordList
      list={list}
      columns={columns}
      rowKey={(row) => row.id}
      emptyText={t('announcements.empty')}
      tabs={
        <ListTabs
          state={list.state}
          tabs={tabs.map((key) => ({ key, label: t(`announcements.tab.${key}`) }))}
        />
      }
      search={
        <ListSearch
          state={list.state}
          placeholder={t('announcements.searchPlaceholder')}
          folded={['category', 'status', 'from', 'to']}
        >
          <FilterSelect
            state={list.state}
            name="category"
            label={t('announcements.field.category')}
            options={categories}
          />
          {managing && (
            <FilterSelect
              state={list.state}
              name="status"
              label={t('announcements.field.status')}
              options={PHASES.map((value) => ({ value, label: t(`announcements.status.${value}`) }))}
            />
          )}
          <FilterPeriod state={list.state} label={t('announcements.field.publishedAt')} />
        </ListSearch>
      }
      operations={
        editor && (
          <Button type="primary" icon={<PlusOutlined />} onClick={() => void navigate(paths.newAnnouncement)}>
            {t('announcements.new')}
          </Button>
        )
      }
    />
  );
}
