import { useTranslation } from 'react-i18next';
import { PageHead } from '@/components/ui/page-head';
import { ProductList } from '@/features/products/components/product-list';

export function Component() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('menu.products')} />
      <ProductList />
    </>
  );
}
