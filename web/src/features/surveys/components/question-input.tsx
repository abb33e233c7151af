import { Checkbox, Input, InputNumber, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Question } from '@/api/surveys';
import { DayInput } from '@/components/form/inputs';
import type { AnswerValue } from '../answers';
import { rates } from '../new-question';
import { MatrixInput } from './matrix-input';
import { RankingInput } from './ranking-input';

interface Props {
  id?: string;
  question: Question;
  value?: AnswerValue;
  onChange?: (value: AnswerValue) => void;
}

/** Describes the chosen option where it asks for that. */
function OtherInput({ question, value, onChange }: Props) {
  const { t } = useTranslation();
  const described = question.options.find((option) => option.other && value?.options?.includes(option.id));
  if (!described) return null;
  return (
    <Input
      className="other-input"
      maxLength={500}
      placeholder={t('surveys.describe', { option: described.label })}
      aria-label={t('surveys.describe', { option: described.label })}
      value={value?.other ?? ''}
      onChange={(event) => onChange?.({ ...value, other: event.target.value })}
    />
  );
}

function ChoiceInput({ question, value, onChange }: Props) {
  const chosen = value?.options ?? [];
  const choose = (options: string[]) => onChange?.({ ...value, options });
  const options = question.options.map((option) => ({ value: option.id, label: option.label }));
  if (question.type === 'DROPDOWN') {
    return (
      <Select
        className="full"
        allowClear
        aria-label={question.title}
        options={options}
        value={chosen[0]}
        onChange={(option?: string) => choose(option ? [option] : [])}
      />
    );
  }
  if (question.type !== 'MULTIPLE') {
    return (
      <Radio.Group
        className="choice-list"
        aria-label={question.title}
        options={options}
        value={chosen[0] ?? null}
        onChange={(event) => choose([event.target.value as string])}
      />
    );
  }
  const alone = question.options.filter((option) => option.exclusive).map((option) => option.id);
  return (
    <Checkbox.Group
      className="choice-list"
      aria-label={question.title}
      options={options}
      value={chosen}
      onChange={(next: string[]) => {
        const added = next.find((option) => !chosen.includes(option));
        if (added && alone.includes(added)) choose([added]);
        else choose(next.filter((option) => !added || !alone.includes(option)));
      }}
    />
  );
}

function ScaleInput({ question, value, onChange }: Props) {
  const from = Number(question.limits.from ?? 1);
  const to = Number(question.limits.to ?? 5);
  const marks = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return (
    <div className="scale-input">
      {question.limits.lowLabel && <span className="faint">{question.limits.lowLabel}</span>}
      <Radio.Group
        aria-label={question.title}
        optionType="button"
        options={marks.map((mark) => ({ value: mark, label: String(mark) }))}
        value={value?.number === null || value?.number === undefined ? null : Number(value.number)}
        onChange={(event) => onChange?.({ ...value, number: event.target.value as number })}
      />
      {question.limits.highLabel && <span className="faint">{question.limits.highLabel}</span>}
    </div>
  );
}

/** The answer to one question, entered as its type wants it. */
export function QuestionInput(props: Props) {
  const { question, value, onChange } = props;
  const { type } = question;
  if (type === 'MATRIX') return <MatrixInput {...props} />;
  if (type === 'RANKING') return <RankingInput {...props} />;
  if (rates(type)) return <ScaleInput {...props} />;
  if (type === 'DATE') {
    return (
      <div className="short-input">
        <DayInput aria-label={question.title} value={value?.day} onChange={(day) => onChange?.({ ...value, day })} />
      </div>
    );
  }
  if (type === 'NUMBER') {
    return (
      <InputNumber<string | number>
        className="short-input"
        stringMode
        aria-label={question.title}
        precision={question.limits.decimals ?? undefined}
        value={value?.number}
        onChange={(number) => onChange?.({ ...value, number })}
      />
    );
  }
  if (type === 'TEXT' || type === 'LONG_TEXT') {
    const shared = {
      'aria-label': question.title,
      maxLength: question.limits.most ?? (type === 'TEXT' ? 500 : 4000),
      value: value?.text ?? '',
      onChange: (event: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
        onChange?.({ ...value, text: event.target.value }),
    };
    return type === 'TEXT' ? <Input {...shared} /> : <Input.TextArea autoSize={{ minRows: 3 }} {...shared} />;
  }
  return (
    <>
      <ChoiceInput {...props} />
      <OtherInput {...props} />
    </>
  );
}
