import { Skeleton } from 'antd';
import { lazy, Suspense } from 'react';

const Editor = lazy(() => import('./rich-text-editor'));

export interface RichTextControl {
  id?: string;
  value?: string | null;
  onChange?: (html: string) => void;
  'aria-label'?: string;
}

/** A text with headings, lists and links; the editor is fetched when somebody writes. */
export function RichTextInput(props: RichTextControl) {
  return (
    <Suspense fallback={<Skeleton active title={false} paragraph={{ rows: 6 }} />}>
      <Editor {...props} />
    </Suspense>
  );
}
