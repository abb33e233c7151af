import { useTranslation } from 'react-i18next';
import { PageHead } from '@/components/ui/page-head';
import { ArticleList } from '@/features/articles/components/article-list';

export function Component() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('menu.articles')} />
      <ArticleList />
    </>
  );
}
