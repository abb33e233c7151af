import { LikeFilled, LikeOutlined, StarFilled, StarOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Tag } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleView } from '@/api/knowledge';
import { RichText } from '@/components/rich-text/rich-text';
import { LoadState } from '@/components/ui/load-state';
import { PageHead } from '@/components/ui/page-head';
import { useAct } from '@/components/ui/use-act';
import { paths, withQuery } from '@/config/paths';
import { AttachmentList } from '@/shared/attachments';
import { RecordLink } from '@/shared/record-link';
import { Remarks } from '@/shared/remarks';
import { countReader, markArticle, useArticle } from '../api/articles';
import { ArticleActs } from './article-acts';
import { ArticleFacts } from './article-facts';
import { ArticleStatus } from './article-status';

function Marks({ article }: { article: ArticleView }) {
  const { t } = useTranslation();
  const { id, liked, favourite } = article;
  const like = useAct({ act: () => markArticle(id, 'like', !liked), stale: ['articles'] });
  const favour = useAct({ act: () => markArticle(id, 'favourite', !favourite), stale: ['articles'] });
  return (
    <p className="marks no-print">
      <Button
        aria-pressed={liked}
        icon={liked ? <LikeFilled /> : <LikeOutlined />}
        loading={like.isPending}
        onClick={() => like.mutate()}
      >
        {t('articles.like')} {article.likes}
      </Button>
      <Button
        aria-pressed={favourite}
        icon={favourite ? <StarFilled /> : <StarOutlined />}
        loading={favour.isPending}
        onClick={() => favour.mutate()}
      >
        {t('articles.favour')} {article.favourites}
      </Button>
    </p>
  );
}

function Opened({ article }: { article: ArticleView }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { id, status } = article;
  useEffect(() => {
    if (status === 'PUBLISHED') {
      void countReader(id).then(() => client.invalidateQueries({ queryKey: ['articles', 'list'] }));
    }
  }, [id, status, client]);
  return (
    <>
      <div className="printable">
        <div className="record-head">
          <PageHead title={article.title} aside={status !== 'PUBLISHED' && <ArticleStatus status={status} />}>
            <ArticleActs article={article} />
          </PageHead>
          <ArticleFacts article={article} />
          {article.remark && <Alert type="warning" showIcon title={t('articles.returned', { reason: article.remark })} />}
        </div>
        <article className="panel">
          {article.summary && <p className="summary">{article.summary}</p>}
          <RichText harmless={article.body} />
          <AttachmentList files={article.attachments} />
          <p className="tags">
            {article.tags.map((tag) => (
              <Tag key={tag}>
                <RecordLink to={withQuery(paths.articles, { tag })} text={tag} />
              </Tag>
            ))}
          </p>
          {status === 'PUBLISHED' && <Marks article={article} />}
        </article>
      </div>
      {status === 'PUBLISHED' && (
        <section className="panel spaced">
          <h2>{t('remarks.title', { count: article.comments.length })}</h2>
          <Remarks of={`/api/articles/${id}`} remarks={article.comments} stale={['articles']} />
        </section>
      )}
    </>
  );
}

/** Record page of an article. */
export function ArticleRecord({ id }: { id: string }) {
  return (
    <LoadState query={useArticle(id)} rows={12} list={paths.articles}>
      {(article) => <Opened article={article} />}
    </LoadState>
  );
}
