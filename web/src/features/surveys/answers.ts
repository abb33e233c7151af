import type { Answer, Question, Questionnaire } from '@/api/surveys';

/** What is entered for one question; which part is used depends on its type. */
export type AnswerValue = Partial<Omit<Answer, 'questionId' | 'number'>> & { number?: number | string | null };

export type AnswerValues = Record<string, AnswerValue | undefined>;

export const questionsOf = (questionnaire: Questionnaire): Question[] =>
  questionnaire.sections.flatMap((section) => section.questions);

/** What each question is called by on paper; words between them have no number. */
export const numbersOf = (questionnaire: Questionnaire): Map<string, number> =>
  new Map(
    questionsOf(questionnaire)
      .filter((question) => question.type !== 'NOTE')
      .map((question, index) => [question.id, index + 1]),
  );

/** Whether an answer says anything. */
const says = (value: AnswerValue | undefined) =>
  Boolean(
    value &&
      (value.options?.length ||
        Object.keys(value.rows ?? {}).length ||
        value.text?.trim() ||
        value.day ||
        (value.number !== null && value.number !== undefined && value.number !== '')),
  );

/** The questions that are shown: those without a condition, or with a fulfilled one. */
export function shownQuestions(questionnaire: Questionnaire, answers: AnswerValues): Set<string> {
  const shown = new Set<string>();
  questionsOf(questionnaire).forEach((question) => {
    const condition = question.showIf;
    const fulfilled =
      !condition ||
      (shown.has(condition.questionId) &&
        (answers[condition.questionId]?.options ?? []).some((option) => condition.options.includes(option)));
    if (fulfilled) shown.add(question.id);
  });
  return shown;
}

/** The answers as the service wants them; what is not shown is not sent. */
export function answersBody(questionnaire: Questionnaire, answers: AnswerValues): Answer[] {
  const shown = shownQuestions(questionnaire, answers);
  return questionsOf(questionnaire)
    .filter((question) => question.type !== 'NOTE' && shown.has(question.id) && says(answers[question.id]))
    .map((question) => {
      const value = answers[question.id] ?? {};
      const number = value.number === '' || value.number === undefined ? null : value.number;
      return {
        questionId: question.id,
        options: value.options ?? [],
        other: value.other?.trim() || null,
        number: number === null ? null : Number(number),
        text: value.text?.trim() || null,
        day: value.day ?? null,
        rows: value.rows ?? {},
      };
    });
}

export const valuesOf = (answers: Answer[]): AnswerValues =>
  Object.fromEntries(answers.map(({ questionId, ...value }) => [questionId, value]));

const label = (question: Question, id: string) => question.options.find((option) => option.id === id)?.label ?? id;

/** An answer in words. */
export function answerText(question: Question, answer: AnswerValue | undefined): string {
  if (!answer) return '';
  if (question.type === 'MATRIX') {
    return question.rows
      .filter((row) => answer.rows?.[row.id])
      .map((row) => `${row.label}: ${label(question, answer.rows?.[row.id] ?? '')}`)
      .join('；');
  }
  if (answer.options?.length) {
    const words = answer.options.map((id) => {
      const other = question.options.find((option) => option.id === id)?.other && answer.other;
      return other ? `${label(question, id)}（${answer.other}）` : label(question, id);
    });
    return words.join(question.type === 'RANKING' ? ' → ' : '；');
  }
  return String(answer.text ?? answer.day ?? answer.number ?? '');
}
