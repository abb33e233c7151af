import { PlusOutlined, StarOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { SurveySummary } from '@/api/surveys';
import { FilterPeriod, FilterSelect } from '@/components/list/filter-select';
import { ListSearch } from '@/components/list/list-search';
import { ListTabs } from '@/components/list/list-tabs';
import { RecordList } from '@/components/list/record-list';
import { useRecordList } from '@/components/list/use-record-list';
import { paths } from '@/config/paths';
import { useDictionaryOptions } from '@/shared/dictionaries';
import { useMay } from '@/shared/session';
import { searchSurveys } from '../api/search-surveys';
import { useSurveyColumns } from './survey-columns';

/** 问卷调查. */
export function SurveyList() {
  const { t } = useTranslation();
  const may = useMay();
  const navigate = useNavigate();
  const columns = useSurveyColumns();
  const categories = useDictionaryOptions('survey', 'survey-category');
  const list = useRecordList<SurveySummary>({
    name: 'surveys',
    queryKey: ['surveys'],
    fetch: searchSurveys,
    defaultSort: '-changedAt',
  });
  const tabs = ['all', 'published', 'paused', ...(may('survey.design') ? ['draft'] : []), 'closed'];
  return (
    <RecordList
      list={list}
      columns={columns}
      rowKey={(row) => row.id}
      emptyText={t('surveys.empty')}
      search={
        <ListSearch
          state={list.state}
          placeholder={t('surveys.searchPlaceholder')}
          folded={['category', 'from', 'to']}
        >
          <FilterSelect state={list.state} name="category" label={t('surveys.field.category')} options={categories} />
          <FilterPeriod state={list.state} label={t('surveys.field.period')} />
        </ListSearch>
      }
      tabs={<ListTabs state={list.state} tabs={tabs.map((key) => ({ key, label: t(`surveys.tab.${key}`) }))} />}
      operations={
        <>
          {may('survey.design') && (
            <Button type="primary" icon={<PlusOutlined />} onClick={() => void navigate(paths.newSurvey)}>
              {t('surveys.new')}
            </Button>
          )}
          {may('survey.answer') && (
            <Button onClick={() => void navigate(paths.answerFor())}>{t('surveys.enterResults')}</Button>
          )}
          {(may('survey.results') || may('survey.design')) && (
            <Button icon={<StarOutlined />} onClick={() => void navigate(paths.followedQuestions)}>
              {t('surveys.followed.title')}
            </Button>
          )}
        </>
      }
    />
  );
}
