import { Form, Select, type FormInstance } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Question, Questionnaire } from '@/api/surveys';
import { chooses } from '../new-question';

type Condition = NonNullable<Question['showIf']>;

interface InputProps {
  earlier: Question[];
  disabled: boolean;
  value?: Condition | null;
  onChange?: (condition: Condition | null) => void;
}

function ShowIfInput({ earlier, disabled, value, onChange }: InputProps) {
  const { t } = useTranslation();
  const asked = earlier.find((question) => question.id === value?.questionId);
  return (
    <span className="show-if-choices">
      <Select
        allowClear
        disabled={disabled}
        placeholder={t('surveys.showAlways')}
        aria-label={t('surveys.showIf')}
        popupMatchSelectWidth={false}
        value={value?.questionId}
        options={earlier.map((question) => ({
          value: question.id,
          label: question.title || t(`surveys.type.${question.type}`),
        }))}
        onChange={(questionId?: string) => onChange?.(questionId ? { questionId, options: [] } : null)}
      />
      {asked && (
        <Select
          mode="multiple"
          disabled={disabled}
          placeholder={t('surveys.showIfOptions')}
          aria-label={t('surveys.showIfOptions')}
          popupMatchSelectWidth={false}
          value={value?.options}
          options={asked.options.map((option) => ({ value: option.id, label: option.label }))}
          onChange={(options: string[]) => onChange?.({ questionId: asked.id, options })}
        />
      )}
    </span>
  );
}

interface Props {
  form: FormInstance;
  section: number;
  position: number;
  frozen: boolean;
}

/** Shows the question only after certain answers to an earlier choice. */
export function ShowIfEditor({ form, section, position, frozen }: Props) {
  const { t } = useTranslation();
  const questionnaire = Form.useWatch<Questionnaire | undefined>('questionnaire', { form, preserve: true });
  const condition = questionnaire?.sections[section]?.questions[position]?.showIf;
  const earlier = (questionnaire?.sections ?? [])
    .flatMap((one, at) => one.questions.slice(0, at < section ? undefined : at === section ? position : 0))
    .filter((question) => chooses(question.type));
  if (earlier.length === 0 && !condition) return null;
  return (
    <div className="show-if">
      <span className="faint">{t('surveys.showIf')}</span>
      <Form.Item name={[position, 'showIf']}>
        <ShowIfInput earlier={earlier} disabled={frozen} />
      </Form.Item>
    </div>
  );
}
