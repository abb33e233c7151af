import { PlusOutlined } from '@ant-design/icons';
import { Button, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { ArticleSummary } from '@/api/knowledge';
import { ListSearch } from '@/components/list/list-search';
import { ListTabs } from '@/components/list/list-tabs';
import { RecordList } from '@/components/list/record-list';
import { useRecordList } from '@/components/list/use-record-list';
import { paths, withQuery } from '@/config/paths';
import { KnowledgeCategoryPanel } from '@/shared/knowledge-category-panel';
import { useMay } from '@/shared/session';
import { searchArticles } from '../api/articles';
import { useArticleColumns } from './article-columns';

/** 知识库: categories on the left, articles on the right. */
export function ArticleList() {
  const { t } = useTranslation();
  const may = useMay();
  const navigate = useNavigate();
  const list = useRecordList<ArticleSummary>({ name: 'articles', queryKey: ['articles'], fetch: searchArticles });
  const { filters, change } = list.state;
  const { tab } = filters;
  const columns = useArticleColumns(tab === 'mine' || tab === 'all' || tab === 'review', (tag) => change({ tag }));
  const tabs = ['published', 'favourites', 'mine', ...(may('knowledge.edit') ? ['review', 'all'] : [])];
  return (
    <div className="with-side-tree">
      <KnowledgeCategoryPanel
        tree="/api/article-categories"
        chosen={filters.category}
        onChoose={(category) => change({ category })}
      />
      <RecordList
        list={list}
        columns={columns}
        rowKey={(row) => row.id}
        emptyText={t('articles.empty')}
        tabs={
          <ListTabs state={list.state} tabs={tabs.map((key) => ({ key, label: t(`articles.tab.${key}`) }))} />
        }
        search={<ListSearch state={list.state} placeholder={t('articles.searchPlaceholder')} />}
        operations={
          <>
            <Button
              type="primary"
              icon={<PlusOutlined />}
              onClick={() => void navigate(withQuery(paths.newArticle, { category: filters.category }))}
            >
              {t('articles.new')}
            </Button>
            {filters.tag && (
              <Tag closable onClose={() => change({ tag: undefined })}>
                {filters.tag}
              </Tag>
            )}
          </>
        }
      />
    </div>
  );
}
