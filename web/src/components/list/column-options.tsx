import { ArrowDownOutlined, ArrowUpOutlined, SettingOutlined } from '@ant-design/icons';
import { Button, Checkbox, Popover, Segmented, Select, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import {
  arrange,
  move,
  nudge,
  PAGE_SIZES,
  toggle,
  type ColumnSpec,
  type KeptColumn,
  type ListPreference,
} from './column-layout';

interface Props<T> {
  specs: ColumnSpec<T>[];
  value: ListPreference;
  onChange: (value: ListPreference | null) => void;
}

/** 栏目选项: which columns, in which order, how many rows, how tight; kept per user and list. */
export function ColumnOptions<T>({ specs, value, onChange }: Props<T>) {
  const { t } = useTranslation();
  const columns = arrange(specs, value.columns);
  const keep = (next: KeptColumn[]) => onChange({ ...value, columns: next });
  const row = (column: KeptColumn, index: number) => {
    const spec = specs.find((one) => one.key === column.key);
    if (!spec) return null;
    return (
      <li
        key={column.key}
        draggable={!spec.pinned}
        onDragStart={(event) => event.dataTransfer.setData('text/plain', column.key)}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          if (!spec.pinned) keep(move(columns, event.dataTransfer.getData('text/plain'), column.key));
        }}
      >
        <Checkbox checked={column.visible} disabled={spec.pinned} onChange={() => keep(toggle(columns, column.key))}>
          {spec.title}
        </Checkbox>
        <span>
          <Button
            type="text"
            size="small"
            icon={<ArrowUpOutlined />}
            aria-label={t('list.moveUp', { column: spec.title })}
            disabled={spec.pinned || index <= 1}
            onClick={() => keep(nudge(columns, column.key, -1))}
          />
          <Button
            type="text"
            size="small"
            icon={<ArrowDownOutlined />}
            aria-label={t('list.moveDown', { column: spec.title })}
            disabled={spec.pinned || index === columns.length - 1}
            onClick={() => keep(nudge(columns, column.key, 1))}
          />
        </span>
      </li>
    );
  };
  const content = (
    <div className="column-options">
      <ul>{columns.map(row)}</ul>
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
