import { useNavigate, useParams } from 'react-router';
import { LoadState } from '@/components/ui/load-state';
import { PageHead } from '@/components/ui/page-head';
import { paths } from '@/config/paths';
import { useSurvey } from '@/features/surveys/api/get-survey';
import { SurveyForm } from '@/features/surveys/components/survey-form';
import { SurveyStatusTag } from '@/features/surveys/components/survey-status';

export function Component() {
  const navigate = useNavigate();
  const { id = '' } = useParams();
  const query = useSurvey(id);
  const back = () => void navigate(paths.survey(id));
  return (
    <LoadState query={query} rows={10} list={paths.surveys}>
      {(survey) => (
        <>
          <PageHead title={survey.title} aside={<SurveyStatusTag status={survey.status} />} />
          <SurveyForm survey={survey} onSaved={back} onCancel={back} />
        </>
      )}
    </LoadState>
  );
}
