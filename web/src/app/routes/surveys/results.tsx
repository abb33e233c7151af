import { useParams } from 'react-router';
import { ResultsPage } from '@/features/surveys/components/results-page';

export function Component() {
  const { id = '' } = useParams();
  return <ResultsPage id={id} key={id} />;
}
