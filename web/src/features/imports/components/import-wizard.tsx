import { Steps } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { useNarrow } from '@/components/ui/use-narrow';
import type { ImportKind } from '../api/upload-import';
import { STEPS, useImport } from '../use-import';
import { CheckStep } from './check-step';
import { MapStep } from './map-step';
import { ResultStep } from './result-step';
import { UploadStep } from './upload-step';

/** 导入: file, columns, check, result. */
export function ImportWizard({ kind }: { kind: ImportKind }) {
  const { t } = useTranslation();
  const narrow = useNarrow();
  const wizard = useImport(kind);
  const { step, upload, check, result } = wizard;
  return (
    <section className="panel import-wizard">
      <Steps
        size="small"
        current={STEPS.indexOf(step)}
        orientation="horizontal"
        responsive={false}
        titlePlacement={narrow ? 'vertical' : 'horizontal'}
        items={STEPS.map((one) => ({ title: t(`imports.step.${one}`) }))}
      />
      {step === 'upload' && <UploadStep kind={kind} wizard={wizard} />}
      {step === 'map' && upload && <MapStep kind={kind} wizard={wizard} upload={upload} />}
      {step === 'check' && check && <CheckStep kind={kind} wizard={wizard} check={check} />}
      {step === 'result' && result && <ResultStep kind={kind} wizard={wizard} result={result} />}
      <ProblemAlert error={wizard.error} rest={[]} />
    </section>
  );
}
