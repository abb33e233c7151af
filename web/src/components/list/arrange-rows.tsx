import { ArrowDownOutlined, ArrowUpOutlined } from '@ant-design/icons';
import { Button, Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { move, nudge, toggle, type KeptColumn } from './column-layout';

interface Props {
  specs: { key: string; title: string; pinned?: boolean }[];
  kept: KeptColumn[];
  onChange: (kept: KeptColumn[]) => void;
}

/** Shows or hides things and puts them in order: by dragging, or by the arrows. */
export function ArrangeRows({ specs, kept, onChange }: Props) {
  const { t } = useTranslation();
  const row = (one: KeptColumn, index: number) => {
    const spec = specs.find(({ key }) => key === one.key);
    if (!spec) return null;
    const first = specs.some(({ pinned }) => pinned) ? 1 : 0;
    return (
      <li
        key={one.key}
        draggable={!spec.pinned}
        onDragStart={(event) => event.dataTransfer.setData('text/plain', one.key)}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          if (!spec.pinned) onChange(move(kept, event.dataTransfer.getData('text/plain'), one.key));
        }}
      >
        <Checkbox checked={one.visible} disabled={spec.pinned} onChange={() => onChange(toggle(kept, one.key))}>
          {spec.title}
        </Checkbox>
        <span>
          <Button
            type="text"
            size="small"
            icon={<ArrowUpOutlined />}
            aria-label={t('list.moveUp', { column: spec.title })}
            disabled={spec.pinned || index <= first}
            onClick={() => onChange(nudge(kept, one.key, -1))}
          />
          <Button
            type="text"
            size="small"
            icon={<ArrowDownOutlined />}
            aria-label={t('list.moveDown', { column: spec.title })}
            disabled={spec.pinned || index === kept.length - 1}
            onClick={() => onChange(nudge(kept, one.key, 1))}
          />
        </span>
      </li>
    );
  };
  return <ul>{kept.map(row)}</ul>;
}
