import { Radio } from 'antd';
import type { Question } from '@/api/surveys';
import type { AnswerValue } from '../answers';

interface Props {
  question: Question;
  value?: AnswerValue;
  onChange?: (value: AnswerValue) => void;
}

/** One choice per row. */
export function MatrixInput({ question, value, onChange }: Props) {
  return (
    <div className="matrix-input">
      {question.rows.map((row) => (
        <div key={row.id} className="matrix-row">
          <span>{row.label}</span>
          <Radio.Group
            aria-label={`${question.title} ${row.label}`}
            options={question.options.map((option) => ({ value: option.id, label: option.label }))}
            value={value?.rows?.[row.id] ?? null}
            onChange={(event) =>
              onChange?.({ ...value, rows: { ...value?.rows, [row.id]: event.target.value as string } })
            }
          />
        </div>
      ))}
    </div>
  );
}
