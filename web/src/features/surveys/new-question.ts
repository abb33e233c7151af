import type { Option, Question, QuestionType } from '@/api/surveys';
import { randomId } from '@/lib/random-id';

export const QUESTION_TYPES: QuestionType[] = [
  'SINGLE',
  'MULTIPLE',
  'DROPDOWN',
  'YES_NO',
  'TEXT',
  'LONG_TEXT',
  'NUMBER',
  'DATE',
  'SCALE',
  'NPS',
  'MATRIX',
  'RANKING',
  'NOTE',
];

export const choosesOne = (type: QuestionType) => type === 'SINGLE' || type === 'DROPDOWN' || type === 'YES_NO';
export const chooses = (type: QuestionType) => choosesOne(type) || type === 'MULTIPLE';
export const rates = (type: QuestionType) => type === 'SCALE' || type === 'NPS';
export const hasOptions = (type: QuestionType) => chooses(type) || type === 'MATRIX' || type === 'RANKING';
/** Whether answers can be counted by something else. */
export const countable = (type: QuestionType) => hasOptions(type) || rates(type) || type === 'NUMBER';

const NO_LIMITS = {
  least: null,
  most: null,
  from: null,
  to: null,
  decimals: null,
  lowLabel: null,
  highLabel: null,
};

export const newOption = (label = ''): Option => ({
  id: randomId().slice(0, 8),
  label,
  other: false,
  exclusive: false,
});

function optionsFor(type: QuestionType, words: { yes: string; no: string }): Option[] {
  if (type === 'YES_NO') return [{ ...newOption(words.yes), id: 'yes' }, { ...newOption(words.no), id: 'no' }];
  return hasOptions(type) ? [newOption(), newOption()] : [];
}

/** A question of a type, with what such a question needs. */
export const newQuestion = (type: QuestionType, words: { yes: string; no: string }): Question => ({
  id: randomId(),
  type,
  title: '',
  note: null,
  required: type !== 'NOTE',
  options: optionsFor(type, words),
  rows: type === 'MATRIX' ? [newOption()] : [],
  limits: type === 'SCALE' ? { ...NO_LIMITS, from: 1, to: 5 } : NO_LIMITS,
  showIf: null,
});

/** The same question once more. */
export const copyOf = (question: Question): Question => ({ ...structuredClone(question), id: randomId() });
