import type { QuestionStatistics } from '@/api/surveys';
import { rates } from './new-question';

/** A line of a question's table. */
export interface Figure {
  key: string;
  label: string;
  count: number;
  share: number;
  mentionShare?: number | null;
  meanRank?: number | null;
  score?: number | null;
  /** Finds the sheets behind it. */
  answer?: string;
}

/** What was counted for a question, whatever its type; a matrix has a picture of its own. */
export function figuresOf(question: QuestionStatistics): Figure[] {
  const filter = (value: string) => `${question.questionId}:${value}`;
  if (question.bars.length) {
    return question.bars.map((bar) => ({
      key: bar.label,
      label: bar.label,
      count: bar.count,
      share: Number(bar.share),
      answer: rates(question.type) && bar.count > 0 ? filter(bar.label) : undefined,
    }));
  }
  return question.options.map((option) => ({
    key: option.optionId,
    label: option.label,
    count: option.count,
    share: Number(option.share),
    mentionShare: option.mentionShare,
    meanRank: option.meanRank,
    score: option.score,
    answer: option.count > 0 ? filter(option.optionId) : undefined,
  }));
}
