import { useParams } from 'react-router';
import { SheetRecord } from '@/features/surveys/components/sheet-record';

export function Component() {
  const { id = '' } = useParams();
  return <SheetRecord id={id} key={id} />;
}
