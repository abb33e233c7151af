import { Alert, Button, Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CustomerView } from '@/api/customers';
import type { SheetView, SurveyView } from '@/api/surveys';
import { LoadState } from '@/components/ui/load-state';
import { PageHead } from '@/components/ui/page-head';
import { paths, type Occasion } from '@/config/paths';
import { today } from '@/lib/business-time';
import { useKnownCustomer } from '@/shared/known-customer';
import { useMe } from '@/shared/session';
import { useSurvey } from '../api/get-survey';
import { useOpenSurveys } from '../api/open-surveys';
import { useTakesPart } from '../use-takes-part';
import { SheetForm } from './sheet-form';

interface Props {
  surveyId: string;
  customerId?: string;
  occasion: Occasion;
  onSaved: (sheet: SheetView) => void;
  onCancel: () => void;
}

/** Says that the customer answered before; one sheet of each is corrected, several make a new wave. */
function Before({ survey, customerId }: { survey: SurveyView; customerId: string }) {
  const { t } = useTranslation();
  const open = useOpenSurveys(customerId).data?.find((one) => one.surveyId === survey.id);
  const former = open?.former[0];
  if (!former) return null;
  const readable = open.former.find((one) => one.readable);
  return (
    <Alert
      className="builder-note"
      type={open.several ? 'info' : 'warning'}
      showIcon
      title={t(former.status === 'DRAFT' ? 'surveys.draftThere' : 'surveys.answeredOn', {
        day: former.answeredOn,
        name: former.employeeName ?? '',
      })}
      description={t(open.several ? 'surveys.newWave' : 'surveys.oneOnly')}
      action={
        readable && (
          <Link to={paths.editSheet(readable.sheetId)}>
            <Button size="small">{t('surveys.openFormer')}</Button>
          </Link>
        )
      }
    />
  );
}

function Sheet({ survey, customer, occasion, ...rest }: Omit<Props, 'surveyId' | 'customerId'> & { survey: SurveyView; customer?: CustomerView }) {
  const { t } = useTranslation();
  const me = useMe();
  const takesPart = useTakesPart();
  const refusal = survey.status !== 'PUBLISHED' ? 'surveys.notOpen' : takesPart(survey) ? null : 'surveys.notTakingPart';
  return (
    <>
      <PageHead title={t('surveys.enterFor', { title: survey.title })} />
      {refusal ? (
        <Empty description={t(refusal)} />
      ) : (
        <>
          {customer && <Before survey={survey} customerId={customer.id} />}
          {survey.introduction && <p className="survey-words panel">{survey.introduction}</p>}
          <SheetForm
            {...rest}
            survey={survey}
            customerName={customer?.name}
            initial={{
              customerId: customer?.id,
              contactId: occasion.contactId ?? customer?.mainContactId ?? null,
              answeredOn: occasion.answeredOn ?? today(),
              channel: occasion.channel ?? 'face-to-face',
              employeeId: me.id,
            }}
          />
          {survey.closing && <p className="survey-words faint">{survey.closing}</p>}
        </>
      )}
    </>
  );
}

/** A new sheet, for a customer that is chosen already or in the form. */
export function AnswerForm({ surveyId, customerId, ...rest }: Props) {
  const query = useSurvey(surveyId);
  const customer = useKnownCustomer(customerId);
  return (
    <LoadState query={query} rows={10} list={paths.surveys}>
      {(survey) =>
        customerId ? (
          <LoadState query={customer} rows={10} list={paths.customers}>
            {(known) => <Sheet {...rest} survey={survey} customer={known} />}
          </LoadState>
        ) : (
          <Sheet {...rest} survey={survey} />
        )
      }
    </LoadState>
  );
}
