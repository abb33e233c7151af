import { Alert, App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { SheetView } from '@/api/surveys';
import { LoadState } from '@/components/ui/load-state';
import { PageHead } from '@/components/ui/page-head';
import { ReasonDialog } from '@/components/ui/reason-dialog';
import { useAct } from '@/components/ui/use-act';
import { Day, Text } from '@/components/ui/values';
import { paths } from '@/config/paths';
import { ChangeHistory } from '@/shared/change-history';
import { DictionaryText } from '@/shared/dictionaries';
import { RecordLink } from '@/shared/record-link';
import { useSheet } from '../api/get-sheet';
import { discardSheet, voidSheet } from '../api/sheet-acts';
import { valuesOf } from '../answers';
import { QuestionnaireView } from './questionnaire-view';
import { ScanList } from './scan-list';
import { SheetStatusTag } from './survey-status';

const STALE = ['sheets', 'surveys', 'history', 'activities'];

function Acts({ sheet }: { sheet: SheetView }) {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const navigate = useNavigate();
  const [voiding, setVoiding] = useState(false);
  const declareVoid = useAct({
    act: (reason: string) => voidSheet(sheet.id, reason),
    stale: STALE,
    done: t('form.saved'),
    onDone: () => setVoiding(false),
  });
  const discard = useAct({
    act: () => discardSheet(sheet.id),
    stale: STALE,
    onDone: () => void navigate(paths.surveySheets(sheet.surveyId)),
  });
  if (!sheet.correctable) return null;
  const askToDiscard = () =>
    void modal.confirm({
      title: t('surveys.discardTitle'),
      okText: t('surveys.discard'),
      okButtonProps: { danger: true },
      cancelText: t('action.cancel'),
      onOk: () => discard.mutate(),
    });
  return (
    <>
      <Button type={sheet.status === 'DRAFT' ? 'primary' : 'default'} onClick={() => void navigate(paths.editSheet(sheet.id))}>
        {t(sheet.status === 'DRAFT' ? 'surveys.goOn' : 'surveys.correct')}
      </Button>
      {sheet.status === 'VALID' ? (
        <Button danger onClick={() => setVoiding(true)}>
          {t('surveys.void')}
        </Button>
      ) : (
        <Button danger loading={discard.isPending} onClick={askToDiscard}>
          {t('surveys.discard')}
        </Button>
      )}
      <ReasonDialog
        open={voiding}
        title={t('surveys.voidTitle')}
        label={t('surveys.reason')}
        okText={t('surveys.void')}
        danger
        busy={declareVoid.isPending}
        onOk={declareVoid.mutate}
        onClose={() => setVoiding(false)}
      />
    </>
  );
}

/** A sheet with its answers. */
export function SheetRecord({ id }: { id: string }) {
  const { t } = useTranslation();
  const query = useSheet(id);
  const label = (field: string) => t(`surveys.sheet.${field}`, { defaultValue: field });
  return (
    <LoadState query={query} rows={10} list={paths.surveys}>
      {(sheet) => (
        <>
          <div className="record-head">
            <PageHead title={sheet.surveyTitle} aside={<SheetStatusTag status={sheet.status} />}>
              <Acts sheet={sheet} />
            </PageHead>
            <dl className="key-facts">
              {[
                ['customerName', <RecordLink to={paths.customer(sheet.customerId)} text={sheet.customerName} />],
                ['industry', <DictionaryText domain="customer" dictionary="industry" code={sheet.industry} />],
                ['level', <DictionaryText domain="customer" dictionary="customer-level" code={sheet.level} />],
                ['contactName', <Text value={sheet.contactName} />],
                ['answeredOn', <Day value={sheet.answeredOn} />],
                ['channel', <DictionaryText domain="survey" dictionary="survey-channel" code={sheet.channel} />],
                ['employeeName', <Text value={sheet.employeeName} />],
                ['remark', <Text value={sheet.remark} />],
              ].map(([field, value]) => (
                <div key={String(field)}>
                  <dt>{label(String(field))}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
            {sheet.voidReason && (
              <Alert type="warning" title={t('surveys.voidBecause', { reason: sheet.voidReason, name: sheet.voidedByName ?? '' })} />
            )}
          </div>
          <ScanList scans={sheet.scans} />
          <QuestionnaireView survey={sheet} answers={valuesOf(sheet.answers)} />
          <section className="panel spaced">
            <h2>{t('surveys.log')}</h2>
            <ChangeHistory of={`/api/answer-sheets/${id}`} labelOf={label} />
          </section>
        </>
      )}
    </LoadState>
  );
}
