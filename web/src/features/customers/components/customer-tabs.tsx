import { useTranslation } from 'react-i18next';
import { ListTabs } from '@/components/list/list-tabs';
import type { Query } from '@/lib/api-client';
import type { ListControl } from '@/lib/list-state';
import { formatCount } from '@/lib/money';
import { useDictionaryOptions } from '@/shared/dictionaries';
import { useTabCounts } from '../api/count-tabs';

/** 客户分类页签: 全部, each category, 公共客户, 热点客户, with counts. */
export function CustomerTabs({ state, asked }: { state: ListControl; asked: Query }) {
  const { t } = useTranslation();
  const categories = useDictionaryOptions('customer', 'customer-category');
  const counts = useTabCounts(asked).data ?? [];
  const label = (key: string, text: string) => {
    const count = counts.find((one) => one.tab === key);
    return (
      <>
        {text}
        {count && (
          <span className="tab-count">
            {formatCount(count.count)}
            {!count.exact && '+'}
          </span>
        )}
      </>
    );
  };
  return (
    <ListTabs
      state={state}
      tabs={[
        { key: 'all', label: label('all', t('list.all')) },
        ...categories.map((one) => ({ key: one.value, label: label(one.value, one.label) })),
        { key: 'public', label: label('public', t('customers.tab.public')) },
        { key: 'hot', label: label('hot', t('customers.tab.hot')) },
      ]}
    />
  );
}
