import { Pagination } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Page } from '@/lib/page';
import { formatCount } from '@/lib/money';
import { PAGE_SIZES } from './column-layout';

interface Props {
  page: Page<unknown> | undefined;
  current: number;
  pageSize: number;
  narrow: boolean;
  onPage: (page: number) => void;
  onPageSize: (size: number) => void;
}

/** Page numbers and the total; beyond the bound of exact counting the total ends in "+". */
export function PageBar({ page, current, pageSize, narrow, onPage, onPageSize }: Props) {
  const { t } = useTranslation();
  if (!page || page.total === 0) return null;
  const total = formatCount(page.total).replaceAll(',', ' ') + (page.totalExact ? '' : '+');
  return (
    <Pagination
      className="page-bar"
      current={current}
      pageSize={pageSize}
      total={page.total}
      simple={narrow}
      showSizeChanger={!narrow}
      pageSizeOptions={PAGE_SIZES}
      showTotal={() => t('list.total', { total })}
      onChange={(next, size) => (size === pageSize ? onPage(next) : onPageSize(size))}
    />
  );
}
