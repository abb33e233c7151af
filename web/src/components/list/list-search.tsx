import { FilterOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListControl } from '@/lib/list-state';

interface Props {
  state: ListControl;
  placeholder: string;
  /** Filters kept folded until asked for, or while one of them is set. */
  children?: ReactNode;
  folded?: string[];
}

/** 【搜索】: the search box and the filters of a list. */
export function ListSearch({ state, placeholder, children, folded = [] }: Props) {
  const { t } = useTranslation();
  const set = folded.some((name) => state.filters[name]);
  const [open, setOpen] = useState(false);
  const anything = Object.keys(state.filters).some((name) => name !== 'tab');
  return (
    <>
      <div className="list-search-line" role="search">
        <Input.Search
          key={state.filters.q ?? ''}
          defaultValue={state.filters.q}
          placeholder={placeholder}
          aria-label={placeholder}
          allowClear
          enterButton={t('action.search')}
          onSearch={(q) => state.change({ q: q.trim() })}
        />
        {children && (
          <Button icon={<FilterOutlined />} aria-expanded={open || set} onClick={() => setOpen(!open)}>
            {t('list.filters')}
          </Button>
        )}
        {anything && (
          <Button type="link" onClick={state.reset}>
            {t('list.clear')}
          </Button>
        )}
      </div>
      {children && (open || set) && <div className="list-filters">{children}</div>}
    </>
  );
}
