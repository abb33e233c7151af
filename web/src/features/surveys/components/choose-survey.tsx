import { Button, Form, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { OpenSurvey } from '@/api/surveys';
import { LoadState } from '@/components/ui/load-state';
import { paths, type Occasion } from '@/config/paths';
import { CustomerSelect } from '@/shared/choices';
import { useKnownCustomer } from '@/shared/known-customer';
import { useOpenSurveys } from '../api/open-surveys';

function Former({ survey }: { survey: OpenSurvey }) {
  const { t } = useTranslation();
  return survey.former.map((former) => (
    <div key={former.sheetId}>
      {t(former.status === 'DRAFT' ? 'surveys.draftThere' : 'surveys.answeredOn', {
        day: former.answeredOn,
        name: former.employeeName ?? '',
      })}{' '}
      {former.readable && <Link to={paths.sheet(former.sheetId)}>{t('surveys.open')}</Link>}
    </div>
  ));
}

/** 录入问卷结果: the surveys a customer can be asked now. */
export function ChooseSurvey({ customerId, occasion }: { customerId?: string; occasion?: Occasion }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const customer = useKnownCustomer(customerId).data;
  const query = useOpenSurveys(customerId);
  return (
    <div className="panel">
      <Form layout="vertical">
        <Form.Item label={t('surveys.sheet.customerId')} htmlFor="survey-customer">
          <CustomerSelect
            id="survey-customer"
            value={customerId}
            known={customer?.name}
            onChange={(id) => void navigate(paths.answerFor(id), { replace: true })}
          />
        </Form.Item>
      </Form>
      {customerId && (
        <LoadState query={query} empty={{ when: (all) => all.length === 0, text: t('surveys.noneOpen') }}>
          {(surveys) => (
            <ul className="choose-survey">
              {surveys.map((survey) => {
                const valid = survey.former.some((one) => one.status === 'VALID');
                return (
                  <li key={survey.surveyId}>
                    <div>
                      <strong>{survey.title}</strong> {!survey.fits && <Tag>{t('surveys.notMeant')}</Tag>}
                      <div className="faint">
                        {t('surveys.questionsCount', { count: survey.questionCount })}
                        <Former survey={survey} />
                      </div>
                    </div>
                    <Button
                      type="primary"
                      disabled={!survey.several && valid}
                      onClick={() => void navigate(paths.answerSurvey(survey.surveyId, customerId, occasion))}
                    >
                      {t(valid && survey.several ? 'surveys.enterAgain' : 'surveys.enter')}
                    </Button>
                  </li>
                );
              })}
            </ul>
          )}
        </LoadState>
      )}
    </div>
  );
}
