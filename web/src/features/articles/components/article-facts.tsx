import { useTranslation } from 'react-i18next';
import type { ArticleView } from '@/api/knowledge';
import { DateTime, Day, Text } from '@/components/ui/values';
import { paths, withQuery } from '@/config/paths';
import { RecordLink } from '@/shared/record-link';
import { useMay } from '@/shared/session';

/** Who wrote it, where it is sorted and what it is about. */
export function ArticleFacts({ article }: { article: ArticleView }) {
  const { t } = useTranslation();
  const may = useMay();
  const { products } = article;
  const facts: [string, React.ReactNode][] = [
    ['category', <RecordLink to={withQuery(paths.articles, { category: article.categoryId })} text={article.categoryName} />],
    ['authorName', <Text value={[article.authorName, article.departmentName].filter(Boolean).join(' · ')} />],
    ...(article.contributorName && article.questionId
      ? ([
          ['contributorName', <RecordLink to={paths.question(article.questionId)} text={article.contributorName} />],
        ] as [string, React.ReactNode][])
      : []),
    ['publishedAt', <DateTime value={article.publishedAt} />],
    ['views', article.views],
    ...(article.validUntil
      ? ([['validUntil', <Day value={article.validUntil} warnPast />]] as [string, React.ReactNode][])
      : []),
    ...(products.length > 0
      ? ([
          [
            'productIds',
            products.map((one) => (
              <div key={one.id}>
                {may('product.view') ? (
                  <RecordLink to={withQuery(paths.products, { q: one.number })} text={one.name} />
                ) : (
                  one.name
                )}
              </div>
            )),
          ],
        ] as [string, React.ReactNode][])
      : []),
  ];
  return (
    <dl className="key-facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{t(`articles.field.${name}`)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
