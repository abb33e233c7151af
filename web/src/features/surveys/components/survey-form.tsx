import { useQueryClient } from '@tanstack/react-query';
import { Alert, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { SurveyView } from '@/api/surveys';
import { FieldGroups } from '@/components/form/field-groups';
import { RecordForm } from '@/components/form/record-form';
import { cleaned } from '@/lib/clean-values';
import { saveSurvey } from '../api/save-survey';
import { surveyBody, surveyValues, type SurveyValues } from '../survey-values';
import { SectionList } from './section-list';
import { useSurveyFields } from './survey-fields';

interface Props {
  survey?: SurveyView;
  onSaved: (survey: SurveyView) => void;
  onCancel: () => void;
}

/** 新建问卷 and its edit: head, target group and questions. */
export function SurveyForm({ survey, onSaved, onCancel }: Props) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [form] = Form.useForm();
  const groups = useSurveyFields(survey);
  const frozen = survey?.frozen ?? false;
  return (
    <RecordForm<SurveyValues, SurveyView>
      form={form}
      initial={surveyValues(survey)}
      version={survey?.version}
      save={(values, version, key) => saveSurvey(survey?.id, surveyBody(cleaned(values)), version, key)}
      fields={groups.flatMap((group) => group.fields)}
      submitText={t('surveys.save')}
      onCancel={onCancel}
      onSaved={(saved) => {
        void client.invalidateQueries({ queryKey: ['surveys'] });
        onSaved(saved);
      }}
    >
      <FieldGroups groups={groups} />
      {frozen && <Alert className="builder-note" type="info" showIcon title={t('surveys.frozenHint')} />}
      <SectionList form={form} frozen={frozen} />
    </RecordForm>
  );
}
