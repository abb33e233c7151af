import { useParams } from 'react-router';
import { QuestionRecord } from '@/features/questions/components/question-record';

export function Component() {
  const { id = '' } = useParams();
  return <QuestionRecord id={id} key={id} />;
}
