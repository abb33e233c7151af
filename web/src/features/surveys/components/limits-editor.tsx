import { Form, Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Limits, QuestionType } from '@/api/surveys';
import { rates } from '../new-question';

interface Props {
  position: number;
  type: QuestionType;
  frozen: boolean;
}

const FIELDS: Partial<Record<QuestionType, (keyof Limits)[]>> = {
  MULTIPLE: ['least', 'most'],
  RANKING: ['least'],
  TEXT: ['most'],
  LONG_TEXT: ['most'],
  NUMBER: ['from', 'to', 'decimals'],
  SCALE: ['from', 'to', 'lowLabel', 'highLabel'],
  NPS: ['lowLabel', 'highLabel'],
};

/** What an answer has to keep to, as far as the type has such limits. */
export function LimitsEditor({ position, type, frozen }: Props) {
  const { t } = useTranslation();
  const fields = FIELDS[type];
  if (!fields) return null;
  const written = type === 'TEXT' || type === 'LONG_TEXT';
  return (
    <>
      <div className="limits-row">
        {fields.map((field) => (
          <Form.Item
            key={field}
            name={[position, 'limits', field]}
            label={t(`surveys.limit.${written ? 'length' : field}`)}
          >
            {field === 'lowLabel' || field === 'highLabel' ? (
              <Input maxLength={40} />
            ) : (
              <InputNumber
                disabled={frozen}
                precision={rates(type) || field === 'least' || field === 'most' || field === 'decimals' ? 0 : undefined}
              />
            )}
          </Form.Item>
        ))}
      </div>
      {/* what is wrong with the limits together is said here */}
      <Form.Item name={[position, 'limits']} className="limits-problem">
        <Nothing />
      </Form.Item>
    </>
  );
}

function Nothing() {
  return null;
}
