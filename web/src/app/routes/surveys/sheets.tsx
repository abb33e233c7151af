import { FunnelPlotOutlined, SwapOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { PageHead } from '@/components/ui/page-head';
import { paths, withQuery } from '@/config/paths';
import { AssignDialog } from '@/features/customers/components/assign-dialog';
import { useSurvey } from '@/features/surveys/api/get-survey';
import { SheetList } from '@/features/surveys/components/sheet-list';
import { useMay } from '@/shared/session';

interface ActsProps {
  customerIds: string[];
  onDone: () => void;
}

/** From answers to what is done about them: assign the customers, open an opportunity. */
function CustomerActs({ customerIds, onDone }: ActsProps) {
  const { t } = useTranslation();
  const may = useMay();
  const navigate = useNavigate();
  const [assigning, setAssigning] = useState(false);
  const count = customerIds.length;
  return (
    <>
      {may('customer.assign') && (
        <>
          <Button
            icon={<SwapOutlined />}
            disabled={count === 0}
            title={count ? undefined : t('surveys.tickSome')}
            onClick={() => setAssigning(true)}
          >
            {t('customers.assign.title')}
            {count > 0 && ` (${count})`}
          </Button>
          <AssignDialog
            customerIds={customerIds}
            open={assigning}
            onClose={() => setAssigning(false)}
            onDone={() => {
              setAssigning(false);
              onDone();
            }}
          />
        </>
      )}
      {may('opportunity.edit') && (
        <Button
          icon={<FunnelPlotOutlined />}
          disabled={count !== 1}
          title={count === 1 ? undefined : t('surveys.tickOne')}
          onClick={() => void navigate(withQuery(paths.newOpportunity, { customerId: customerIds[0] }))}
        >
          {t('opportunities.new')}
        </Button>
      )}
    </>
  );
}

export function Component() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const may = useMay();
  const survey = useSurvey(id).data;
  const acts = may('customer.assign') || may('opportunity.edit');
  return (
    <>
      <PageHead
        title={t('surveys.sheets')}
        aside={survey && <Link to={paths.survey(id)}>{survey.title}</Link>}
      />
      <SheetList
        surveyId={id}
        customerActs={acts ? (customerIds, untick) => <CustomerActs customerIds={customerIds} onDone={untick} /> : undefined}
      />
    </>
  );
}
