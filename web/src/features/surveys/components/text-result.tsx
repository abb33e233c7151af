import { Button, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { QuestionStatistics } from '@/api/surveys';
import { paths } from '@/config/paths';

const FEW = 8;

/** What was written: the words mentioned most, and the newest texts. */
export function TextResult({ question }: { question: QuestionStatistics }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  if (question.texts.length === 0) return null;
  const shown = all ? question.texts : question.texts.slice(0, FEW);
  return (
    <>
      {question.words.length > 0 && (
        <p className="word-list" aria-label={t('surveys.words')}>
          {question.words.map((word) => (
            <Tag key={word.word}>
              {word.word} {word.count}
            </Tag>
          ))}
        </p>
      )}
      <ul className="text-answers">
        {shown.map((text, index) => (
          <li key={`${text.sheetId}-${index}`}>
            <span>{text.text}</span> <Link to={paths.sheet(text.sheetId)}>{text.answeredOn}</Link>
          </li>
        ))}
      </ul>
      {question.texts.length > FEW && (
        <Button type="link" size="small" className="no-print" onClick={() => setAll(!all)}>
          {t(all ? 'surveys.fewerTexts' : 'surveys.allTexts', { count: question.texts.length })}
        </Button>
      )}
    </>
  );
}
