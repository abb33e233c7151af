import { useNavigate, useParams, useSearchParams } from 'react-router';
import { paths } from '@/config/paths';
import { occasionIn } from '@/features/surveys/occasion';
import { AnswerForm } from '@/features/surveys/components/answer-form';

export function Component() {
  const navigate = useNavigate();
  const { id = '' } = useParams();
  const [params] = useSearchParams();
  const customerId = params.get('customerId') ?? undefined;
  return (
    <AnswerForm
      key={`${id}-${customerId}`}
      surveyId={id}
      customerId={customerId}
      occasion={occasionIn(params)}
      onSaved={(sheet) => void navigate(paths.sheet(sheet.id))}
      onCancel={() => void navigate(-1)}
    />
  );
}
