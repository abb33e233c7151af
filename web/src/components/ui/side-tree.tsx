import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNarrow } from './use-narrow';

interface Props {
  title: string;
  /** Shows the way back to everything. */
  onAll?: () => void;
  acts?: ReactNode;
  children: ReactNode;
}

/** A tree beside a list; folded on a phone. */
export function SideTree({ title, onAll, acts, children }: Props) {
  const { t } = useTranslation();
  const narrow = useNarrow();
  const all = onAll && (
    <Button type="link" size="small" onClick={onAll}>
      {t('list.all')}
    </Button>
  );
  const body = (
    <>
      {children}
      {acts && <div className="side-tree-acts">{acts}</div>}
    </>
  );
  return (
    <aside className="side-tree" aria-label={title}>
      {narrow ? (
        <details>
          <summary>
            {title} {all}
          </summary>
          {body}
        </details>
      ) : (
        <>
          <header>
            <h2>{title}</h2>
            {all}
          </header>
          {body}
        </>
      )}
    </aside>
  );
}
