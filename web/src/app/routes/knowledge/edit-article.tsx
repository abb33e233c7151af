import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { LoadState } from '@/components/ui/load-state';
import { PageHead } from '@/components/ui/page-head';
import { paths } from '@/config/paths';
import { useArticle } from '@/features/articles/api/articles';
import { ArticleForm } from '@/features/articles/components/article-form';

export function Component() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const back = () => void navigate(paths.article(id), { replace: true });
  return (
    <LoadState query={useArticle(id)} rows={10} list={paths.articles}>
      {(article) => (
        <>
          <PageHead title={t('page.edit', { name: article.title })} />
          <ArticleForm article={article} onSaved={back} onCancel={back} />
        </>
      )}
    </LoadState>
  );
}
