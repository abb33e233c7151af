import { useNavigate, useParams } from 'react-router';
import { paths } from '@/config/paths';
import { SheetEdit } from '@/features/surveys/components/sheet-edit';

export function Component() {
  const navigate = useNavigate();
  const { id = '' } = useParams();
  const back = () => void navigate(paths.sheet(id));
  return <SheetEdit id={id} key={id} onSaved={back} onCancel={back} />;
}
