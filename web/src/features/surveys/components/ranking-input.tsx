import { ArrowDownOutlined, ArrowUpOutlined, CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Question } from '@/api/surveys';
import type { AnswerValue } from '../answers';

interface Props {
  question: Question;
  value?: AnswerValue;
  onChange?: (value: AnswerValue) => void;
}

/** Options are taken one after the other, the most important first, and can be moved afterwards. */
export function RankingInput({ question, value, onChange }: Props) {
  const { t } = useTranslation();
  const ranked = value?.options ?? [];
  const order = (options: string[]) => onChange?.({ ...value, options });
  const swap = (index: number, other: number) => {
    const next = [...ranked];
    [next[index], next[other]] = [next[other] ?? '', next[index] ?? ''];
    order(next);
  };
  const label = (id: string) => question.options.find((option) => option.id === id)?.label ?? id;
  const left = question.options.filter((option) => !ranked.includes(option.id));
  return (
    <div className="ranking-input" role="group" aria-label={question.title}>
      {ranked.length > 0 && (
        <ol>
          {ranked.map((id, index) => (
            <li key={id}>
              <strong className="tabular">{index + 1}</strong>
              <span className="spring">{label(id)}</span>
              <Button
                type="text"
                size="small"
                icon={<ArrowUpOutlined />}
                aria-label={t('surveys.moveUp')}
                disabled={index === 0}
                onClick={() => swap(index, index - 1)}
              />
              <Button
                type="text"
                size="small"
                icon={<ArrowDownOutlined />}
                aria-label={t('surveys.moveDown')}
                disabled={index === ranked.length - 1}
                onClick={() => swap(index, index + 1)}
              />
              <Button
                type="text"
                size="small"
                icon={<CloseOutlined />}
                aria-label={t('surveys.unrank')}
                onClick={() => order(ranked.filter((one) => one !== id))}
              />
            </li>
          ))}
        </ol>
      )}
      {left.length > 0 && (
        <div className="ranking-left">
          <span className="faint">{t('surveys.rankNext', { number: ranked.length + 1 })}</span>
          {left.map((option) => (
            <Button key={option.id} size="small" onClick={() => order([...ranked, option.id])}>
              {option.label}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
