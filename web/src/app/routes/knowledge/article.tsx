import { useParams } from 'react-router';
import { ArticleRecord } from '@/features/articles/components/article-record';

export function Component() {
  const { id = '' } = useParams();
  return <ArticleRecord id={id} key={id} />;
}
