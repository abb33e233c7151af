import { SettingOutlined } from '@ant-design/icons';
import { Button, Popover, Segmented, Select, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import { ArrangeRows } from './arrange-rows';
import { arrange, PAGE_SIZES, type ColumnSpec, type ListPreference } from './column-layout';

interface Props<T> {
  specs: ColumnSpec<T>[];
  value: ListPreference;
  onChange: (value: ListPreference | null) => void;
}

/** 栏目选项: which columns, in which order, how many rows, how tight; kept per user and list. */
export function ColumnOptions<T>({ specs, value, onChange }: Props<T>) {
  const { t } = useTranslation();
  const columns = arrange(specs, value.columns);
  const content = (
    <div className="column-options">
      <ArrangeRows specs={specs} kept={columns} onChange={(next) => onChange({ ...value, columns: next })} />
      <Space wrap>
        <Segmented<ListPreference['density']>
          size="small"
          value={value.density}
          aria-label={t('list.density')}
          onChange={(density) => onChange({ ...value, columns, density })}
          options={[
            { value: 'compact', label: t('list.compact') },
            { value: 'loose', label: t('list.loose') },
          ]}
        />
        <Select
          size="small"
          value={value.pageSize}
          aria-label={t('list.rowsPerPage')}
          onChange={(pageSize) => onChange({ ...value, columns, pageSize })}
          options={PAGE_SIZES.map((size) => ({ value: size, label: t('list.rows', { count: size }) }))}
        />
        <Button size="small" onClick={() => onChange(null)}>
          {t('list.restoreDefault')}
        </Button>
      </Space>
    </div>
  );
  return (
    <Popover content={content} title={t('list.columnOptions')} trigger="click" placement="bottomRight">
      <Button icon={<SettingOutlined />}>{t('list.columnOptions')}</Button>
    </Popover>
  );
}
