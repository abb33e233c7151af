import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ImportCheck, ImportMapping, ImportOptions, ImportResult, ImportUpload } from '@/api/platform';
import { checkImport } from './api/check-import';
import { runImport } from './api/run-import';
import { uploadImport, type ImportKind } from './api/upload-import';

export const STEPS = ['upload', 'map', 'check', 'result'] as const;
export type Step = (typeof STEPS)[number];

/** The import wizard's way from the file to the result; going back keeps what was chosen. */
export function useImport(kind: ImportKind) {
  const client = useQueryClient();
  const [step, setStep] = useState<Step>('upload');
  const [upload, setUpload] = useState<ImportUpload>();
  const [mapping, setMapping] = useState<ImportMapping>({});
  const [options, setOptions] = useState<ImportOptions>({ mode: 'NEW_ONLY', target: 'ME' });
  const [check, setCheck] = useState<ImportCheck>();
  const [result, setResult] = useState<ImportResult>();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();

  const doing = async (work: () => Promise<void>) => {
    setBusy(true);
    setError(undefined);
    try {
      await work();
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  };

  const take = (file: File) =>
    doing(async () => {
      const taken = await uploadImport(kind, file);
      setUpload(taken);
      setMapping(taken.mapping ?? {});
      setStep('map');
    });
  const verify = () =>
    doing(async () => {
      if (!upload) return;
      setCheck(await checkImport(kind, upload.id, { mapping, options }));
      setStep('check');
    });
  const run = () =>
    doing(async () => {
      if (!upload) return;
      setResult(await runImport(kind, upload.id, { mapping, options }));
      setStep('result');
      void client.invalidateQueries();
    });
  const restart = () => {
    setUpload(undefined);
    setCheck(undefined);
    setResult(undefined);
    setError(undefined);
    setStep('upload');
  };
  const back = (to: Step) => {
    setError(undefined);
    setStep(to);
  };

  return { step, upload, mapping, setMapping, options, setOptions, check, result, busy, error, take, verify, run, restart, back };
}

export type ImportControl = ReturnType<typeof useImport>;
