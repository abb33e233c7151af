import { describe, expect, it } from 'vitest';
import type { Question, Questionnaire } from '@/api/surveys';
import { answersBody, answerText, numbersOf, shownQuestions } from '../answers';
import { newQuestion } from '../new-question';

const words = { yes: '是', no: '否' };
const first: Question = {
  ...newQuestion('SINGLE', words),
  id: 'first',
  options: [
    { id: 'a', label: '甲', other: false, exclusive: false },
    { id: 'b', label: '乙', other: true, exclusive: false },
  ],
};
const note: Question = { ...newQuestion('NOTE', words), id: 'note' };
const why: Question = { ...newQuestion('TEXT', words), id: 'why', showIf: { questionId: 'first', options: ['b'] } };
const mark: Question = { ...newQuestion('SCALE', words), id: 'mark' };
const questionnaire: Questionnaire = {
  sections: [
    { title: null, questions: [note, first] },
    { title: 'Why', questions: [why, mark] },
  ],
};

describe('answers', () => {
  it('show a conditional question only after the answer it waits for', () => {
    expect(shownQuestions(questionnaire, { first: { options: ['a'] } }).has('why')).toBe(false);
    expect(shownQuestions(questionnaire, { first: { options: ['b'] } }).has('why')).toBe(true);
  });

  it('send neither what is hidden nor what says nothing', () => {
    const body = answersBody(questionnaire, {
      first: { options: ['a'] },
      why: { text: 'never shown' },
      mark: { number: null },
    });
    expect(body.map((answer) => answer.questionId)).toEqual(['first']);
  });

  it('send a number as a number, zero included', () => {
    const [answer] = answersBody({ sections: [{ title: null, questions: [mark] }] }, { mark: { number: '0' } });
    expect(answer?.number).toBe(0);
  });

  it('number the questions and not the words between them', () => {
    expect([...numbersOf(questionnaire)]).toEqual([
      ['first', 1],
      ['why', 2],
      ['mark', 3],
    ]);
  });

  it('are read as they are meant', () => {
    expect(answerText(first, { options: ['b'], other: '丙' })).toBe('乙（丙）');
    expect(answerText(mark, { number: 4 })).toBe('4');
    expect(answerText(why, undefined)).toBe('');
  });
});
