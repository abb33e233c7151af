import { Checkbox, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { SurveyView } from '@/api/surveys';
import type { FieldGroup, FieldSpec } from '@/components/form/field-spec';
import { DayInput } from '@/components/form/inputs';
import { DictionarySelect, useDictionaryOptions } from '@/shared/dictionaries';
import { EmployeeSelect } from '@/shared/choices';
import { EmployeesSelect } from '@/shared/many-select';
import { useStageOptions } from '@/shared/stages';

/** The head of a survey: what it is, when it runs, and whom it is meant for. */
export function useSurveyFields(survey?: SurveyView): FieldGroup[] {
  const { t } = useTranslation();
  const categories = useDictionaryOptions('customer', 'customer-category');
  const levels = useDictionaryOptions('customer', 'customer-level');
  const industries = useDictionaryOptions('customer', 'industry');
  const stages = useStageOptions();
  const field = (name: string, input: FieldSpec['input'], more: Partial<FieldSpec> = {}): FieldSpec => ({
    name,
    label: t(`surveys.field.${name}`),
    input,
    ...more,
  });
  const several = (options: { value: string; label: string }[]) => (
    <Select mode="multiple" allowClear options={options} showSearch={{ optionFilterProp: 'label' }} />
  );
  return [
    {
      title: t('surveys.group.head'),
      fields: [
        field('title', <Input maxLength={200} />, { required: true, wide: true }),
        field('category', <DictionarySelect domain="survey" dictionary="survey-category" />),
        field('startsOn', <DayInput />),
        field('endsOn', <DayInput />),
        field('targetSheets', <InputNumber className="full" min={1} precision={0} />),
        field('ownerId', <EmployeeSelect known={survey?.ownerName} />),
        field('participantIds', <EmployeesSelect known={survey?.participants} placeholder={t('surveys.everybody')} />, {
          extra: t('surveys.participantsHint'),
        }),
        field('several', <Checkbox>{t('surveys.severalHint')}</Checkbox>, { valuePropName: 'checked' }),
        field('introduction', <Input.TextArea autoSize={{ minRows: 2 }} maxLength={4000} />, { wide: true }),
        field('closing', <Input.TextArea autoSize={{ minRows: 1 }} maxLength={2000} />, { wide: true }),
        field('purpose', <Input.TextArea autoSize={{ minRows: 1 }} maxLength={2000} />, { wide: true }),
      ],
    },
    {
      title: t('surveys.group.target'),
      fields: [
        field('targetCategories', several(categories)),
        field('targetLevels', several(levels)),
        field('targetIndustries', several(industries)),
        field('targetStages', several(stages)),
        field('targetProvinces', <Select mode="tags" allowClear open={false} suffixIcon={null} />),
      ],
    },
  ];
}
