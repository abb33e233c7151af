import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { QuestionSummary } from '@/api/knowledge';
import { FilterSelect } from '@/components/list/filter-select';
import { ListSearch } from '@/components/list/list-search';
import { ListTabs } from '@/components/list/list-tabs';
import { RecordList } from '@/components/list/record-list';
import { useRecordList } from '@/components/list/use-record-list';
import { paths } from '@/config/paths';
import { useDictionaryOptions } from '@/shared/dictionaries';
import { useMay } from '@/shared/session';
import { searchQuestions } from '../api/questions';
import { ExpertsDialog } from './experts-dialog';
import { useQuestionColumns } from './question-columns';

/** 知识问答: every question of the company. */
export function QuestionList() {
  const { t } = useTranslation();
  const may = useMay();
  const navigate = useNavigate();
  const [appointing, setAppointing] = useState(false);
  const list = useRecordList<QuestionSummary>({ name: 'questions', queryKey: ['questions'], fetch: searchQuestions });
  const columns = useQuestionColumns();
  const categories = useDictionaryOptions('knowledge', 'question-category');
  const tabs = [
    'latest',
    'open',
    'solved',
    'unanswered',
    'bounty',
    'invited',
    'mine',
    'answered',
    ...(may('knowledge.edit') ? ['overdue'] : []),
  ];
  return (
    <RecordList
      list={list}
      columns={columns}
      rowKey={(row) => row.id}
      emptyText={t('questions.empty')}
      tabs={<ListTabs state={list.state} tabs={tabs.map((key) => ({ key, label: t(`questions.tab.${key}`) }))} />}
      search={
        <ListSearch state={list.state} placeholder={t('questions.searchPlaceholder')} folded={['category']}>
          <FilterSelect
            state={list.state}
            name="category"
            label={t('questions.field.category')}
            options={categories}
          />
        </ListSearch>
      }
      operations={
        <>
          <Button type="primary" icon={<PlusOutlined />} onClick={() => void navigate(paths.newQuestion)}>
            {t('questions.ask')}
          </Button>
          {may('knowledge.edit') && (
            <>
              <Button onClick={() => setAppointing(true)}>{t('questions.experts.title')}</Button>
              <ExpertsDialog open={appointing} onClose={() => setAppointing(false)} />
            </>
          )}
        </>
      }
    />
  );
}
