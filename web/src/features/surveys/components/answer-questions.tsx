import { Form, type FormInstance } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Question, Questionnaire } from '@/api/surveys';
import { numbersOf, shownQuestions, type AnswerValues } from '../answers';
import { QuestionInput } from './question-input';

interface Props {
  form: FormInstance;
  questionnaire: Questionnaire;
}

function Hint({ question }: { question: Question }) {
  const { t } = useTranslation();
  const { least, most } = question.limits;
  const limits =
    question.type === 'MULTIPLE' && (least || most)
      ? t('surveys.chooseSome', { least: least ?? 0, most: most ?? question.options.length })
      : undefined;
  return [question.note, limits].filter(Boolean).join(' ');
}

/** The questions of a survey, to be answered; those an earlier answer rules out are left out. */
export function AnswerQuestions({ form, questionnaire }: Props) {
  const answers = Form.useWatch<AnswerValues | undefined>('answers', form) ?? {};
  const shown = shownQuestions(questionnaire, answers);
  const numbers = numbersOf(questionnaire);
  return questionnaire.sections.map((section, index) => (
    <fieldset key={index} className="field-group answer-section">
      {section.title && <legend>{section.title}</legend>}
      {section.questions.map((question) => {
        if (question.type === 'NOTE') {
          return (
            <p key={question.id} className="survey-words">
              {question.title}
            </p>
          );
        }
        if (!shown.has(question.id)) return null;
        return (
          <Form.Item
            key={question.id}
            className="answer"
            name={['answers', question.id]}
            label={`${numbers.get(question.id)}. ${question.title}`}
            required={question.required}
            extra={<Hint question={question} />}
          >
            <QuestionInput question={question} />
          </Form.Item>
        );
      })}
    </fieldset>
  ));
}
