import { PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Question, SurveyView } from '@/api/surveys';
import { answerText, numbersOf, type AnswerValues } from '../answers';
import { hasOptions, rates } from '../new-question';

/** Room for an answer on paper. */
function Blank({ question }: { question: Question }) {
  if (question.type === 'MATRIX') {
    return (
      <table className="paper-matrix">
        <thead>
          <tr>
            <th />
            {question.options.map((option) => (
              <th key={option.id}>{option.label}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {question.rows.map((row) => (
            <tr key={row.id}>
              <td>{row.label}</td>
              {question.options.map((option) => (
                <td key={option.id}>○</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    );
  }
  if (hasOptions(question.type)) {
    const mark = question.type === 'MULTIPLE' ? '☐' : question.type === 'RANKING' ? '____' : '○';
    return (
      <ul className="paper-options">
        {question.options.map((option) => (
          <li key={option.id}>
            {mark} {option.label}
            {option.other && ' ____________'}
          </li>
        ))}
      </ul>
    );
  }
  if (rates(question.type)) {
    const from = Number(question.limits.from ?? 0);
    const to = Number(question.limits.to ?? 10);
    return (
      <p className="paper-scale">
        {question.limits.lowLabel}
        {Array.from({ length: to - from + 1 }, (_, index) => (
          <span key={index}>○ {from + index}</span>
        ))}
        {question.limits.highLabel}
      </p>
    );
  }
  return <p className={question.type === 'LONG_TEXT' ? 'paper-lines' : 'paper-line'} />;
}

interface Props {
  survey: Pick<SurveyView, 'questionnaire'> & Partial<Pick<SurveyView, 'title' | 'introduction' | 'closing'>>;
  /** What was answered; without, the paper is blank. */
  answers?: AnswerValues;
  printable?: boolean;
}

/** A survey to read: blank as it is printed, or with the answers of a sheet. */
export function QuestionnaireView({ survey, answers, printable }: Props) {
  const { t } = useTranslation();
  const numbers = numbersOf(survey.questionnaire);
  return (
    <>
      {printable && (
        <div className="tab-bar">
          <Button icon={<PrinterOutlined />} onClick={() => window.print()}>
            {t('surveys.print')}
          </Button>
        </div>
      )}
      <article className="panel questionnaire printable">
        {survey.title && <h2>{survey.title}</h2>}
        {survey.introduction && <p className="survey-words">{survey.introduction}</p>}
        {survey.questionnaire.sections.map((section, index) => (
          <section key={index}>
            {section.title && <h3>{section.title}</h3>}
            {section.questions.map((question) => {
              if (question.type === 'NOTE') {
                return (
                  <p key={question.id} className="survey-words">
                    {question.title}
                  </p>
                );
              }
              return (
                <div key={question.id} className="paper-question">
                  <p>
                    {numbers.get(question.id)}. {question.title}
                    {question.required && <span className="reason"> *</span>}
                    {question.showIf && <span className="faint"> {t('surveys.conditional')}</span>}
                  </p>
                  {question.note && <p className="faint">{question.note}</p>}
                  {answers ? (
                    <p className="paper-answer">{answerText(question, answers[question.id]) || '—'}</p>
                  ) : (
                    <Blank question={question} />
                  )}
                </div>
              );
            })}
          </section>
        ))}
        {survey.closing && <p className="survey-words">{survey.closing}</p>}
      </article>
    </>
  );
}
