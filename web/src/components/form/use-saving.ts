import { App, type FormInstance } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showFieldErrors } from '@/lib/form-errors';
import { isProblem, type FieldProblem, type Problem } from '@/lib/problem';
import { randomId } from '@/lib/random-id';

export interface Saving<V, R> {
  form: FormInstance;
  version?: number;
  /** The key is the same as long as the same values are sent again. */
  save: (values: V, version: number | undefined, key: string) => Promise<R>;
  onSaved: (result: R) => void;
}

/** Sends a form and sorts what comes back: refusals to their fields, a stale edit to its dialog, the rest to one alert. */
export function useSaving<V extends object, R>({ form, version, save, onSaved }: Saving<V, R>) {
  const { message } = App.useApp();
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const [rest, setRest] = useState<FieldProblem[]>([]);
  const [stale, setStale] = useState<Problem>();
  const [known, setKnown] = useState<number>();
  const attempt = useRef({ sent: '', key: '' });

  const keyFor = (values: V) => {
    const sent = JSON.stringify(values);
    if (attempt.current.sent !== sent) attempt.current = { sent, key: randomId() };
    return attempt.current.key;
  };

  const submit = async (values: V, base: number | undefined = known ?? version) => {
    setBusy(true);
    setError(undefined);
    try {
      const result = await save(values, base, keyFor(values));
      void message.success(t('form.saved'));
      onSaved(result);
    } catch (failure) {
      if (isProblem(failure, 412)) setStale(failure);
      else {
        const unplaced = showFieldErrors(form, failure);
        setRest(unplaced);
        const placed = isProblem(failure) && failure.errors.length > 0 && unplaced.length === 0;
        setError(placed ? undefined : failure);
      }
    } finally {
      setBusy(false);
    }
  };

  return { busy, error, rest, stale, submit, setKnown, closeStale: () => setStale(undefined) };
}
