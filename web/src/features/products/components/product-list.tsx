import { ImportOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { ProductView } from '@/api/sales';
import { ListSearch } from '@/components/list/list-search';
import { FilterSelect } from '@/components/list/filter-select';
import { RecordList } from '@/components/list/record-list';
import { useRecordList } from '@/components/list/use-record-list';
import { paths } from '@/config/paths';
import { useMay } from '@/shared/session';
import { searchProducts } from '../api/search-products';
import { CategoryPanel } from './category-panel';
import { useProductColumns } from './product-columns';
import { ProductPanel } from './product-panel';

/** 产品管理: categories on the left, products on the right. */
export function ProductList() {
  const { t } = useTranslation();
  const may = useMay();
  const navigate = useNavigate();
  const [edited, setEdited] = useState<ProductView>();
  const [adding, setAdding] = useState(false);
  const columns = useProductColumns(setEdited);
  const list = useRecordList<ProductView>({
    name: 'products',
    queryKey: ['products'],
    fetch: searchProducts,
    defaultSort: 'number',
  });
  const { filters, change } = list.state;
  return (
    <div className="with-side-tree">
      <CategoryPanel chosen={filters.category} onChoose={(category) => change({ category })} />
      <RecordList
        list={list}
        columns={columns}
        rowKey={(row) => row.id}
        emptyText={t('products.empty')}
        search={
          <ListSearch state={list.state} placeholder={t('products.searchPlaceholder')} folded={['status']}>
            <FilterSelect
              state={list.state}
              name="status"
              label={t('products.field.status')}
              options={['LISTED', 'DELISTED'].map((value) => ({ value, label: t(`products.status.${value}`) }))}
            />
          </ListSearch>
        }
        operations={
          <>
            {may('product.edit') && (
              <Button type="primary" icon={<PlusOutlined />} onClick={() => setAdding(true)}>
                {t('products.new')}
              </Button>
            )}
            {may('product.import') && (
              <Button icon={<ImportOutlined />} onClick={() => void navigate(paths.imports('products'))}>
                {t('imports.button')}
              </Button>
            )}
          </>
        }
      />
      <ProductPanel
        open={adding || Boolean(edited)}
        product={edited}
        category={filters.category}
        onClose={() => {
          setAdding(false);
          setEdited(undefined);
        }}
      />
    </div>
  );
}
