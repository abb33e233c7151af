import { useParams } from 'react-router';
import { SurveyRecord } from '@/features/surveys/components/survey-record';

export function Component() {
  const { id = '' } = useParams();
  return <SurveyRecord id={id} key={id} />;
}
