import { PushpinFilled } from '@ant-design/icons';
import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ArticleSummary } from '@/api/knowledge';
import type { ColumnSpec } from '@/components/list/column-layout';
import { DateTime, Day, Text } from '@/components/ui/values';
import { paths } from '@/config/paths';
import { RecordLink } from '@/shared/record-link';
import { ArticleStatus } from './article-status';

type Column = ColumnSpec<ArticleSummary>;

export function useArticleColumns(withStatus: boolean, onTag: (tag: string) => void): Column[] {
  const { t } = useTranslation();
  const column = (key: string, width: number, render: Column['render'], more: Partial<Column> = {}): Column => ({
    key,
    title: t(`articles.field.${key}`),
    width,
    render,
    ...more,
  });
  return [
    column(
      'title',
      320,
      (row) => (
        <span className="titled" title={row.summary ?? row.title}>
          {row.pinned && <PushpinFilled className="pinned" aria-label={t('articles.pinned')} />}
          <RecordLink to={paths.article(row.id)} text={row.title} />
        </span>
      ),
      { pinned: true, sort: 'title' },
    ),
    column('category', 120, (row) => <Text value={row.categoryName} />),
    ...(withStatus ? [column('status', 90, (row) => <ArticleStatus status={row.status} />)] : []),
    column('tags', 180, (row) =>
      row.tags.length === 0 ? (
        <Text value={null} />
      ) : (
        row.tags.map((tag) => (
          <Tag key={tag} className="clickable" onClick={() => onTag(tag)}>
            {tag}
          </Tag>
        ))
      ),
    ),
    column('authorName', 100, (row) => <Text value={row.authorName} />),
    column('departmentName', 110, (row) => <Text value={row.departmentName} />, { hidden: true }),
    column('publishedAt', 150, (row) => <DateTime value={row.publishedAt} />, { sort: 'publishedAt' }),
    column('views', 80, (row) => row.views, { align: 'right', sort: 'views' }),
    column('likes', 72, (row) => row.likes, { align: 'right', sort: 'likes' }),
    column('favourites', 72, (row) => row.favourites, { align: 'right', sort: 'favourites' }),
    column('comments', 72, (row) => row.comments, { align: 'right', hidden: true }),
    column('validUntil', 110, (row) => <Day value={row.validUntil} warnPast />, { hidden: true }),
    column('changedAt', 150, (row) => <DateTime value={row.changedAt} />, { hidden: true, sort: 'changedAt' }),
  ];
}
