import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { PageHead } from '@/components/ui/page-head';
import { paths } from '@/config/paths';
import { ArticleForm } from '@/features/articles/components/article-form';

export function Component() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  return (
    <>
      <PageHead title={t('articles.new')} />
      <ArticleForm
        categoryId={params.get('category') ?? undefined}
        onSaved={(saved) => void navigate(paths.article(saved.id), { replace: true })}
        onCancel={() => void navigate(paths.articles)}
      />
    </>
  );
}
