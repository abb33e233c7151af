import type { ReactNode } from 'react';
import { useEffect } from 'react';

interface Props {
  title: string;
  aside?: ReactNode;
  children?: ReactNode;
}

/** Title line of a page; it names the browser tab too. */
export function PageHead({ title, aside, children }: Props) {
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <header className="page-head">
      <h1>{title}</h1>
      {aside && <div className="page-head-aside">{aside}</div>}
      {children && <div className="page-head-actions">{children}</div>}
    </header>
  );
}
