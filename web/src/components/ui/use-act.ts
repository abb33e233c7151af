import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { isProblem } from '@/lib/problem';

interface Options<V, R> {
  act: (values: V) => Promise<R>;
  /** Beginnings of the query keys that are no longer true. */
  stale?: string[];
  done?: string;
  onDone?: (result: R, values: V) => void;
}

/** A button that changes something: tells the result, and the reason when it was refused. */
export function useAct<V = void, R = unknown>({ act, stale = [], done, onDone }: Options<V, R>) {
  const client = useQueryClient();
  const { message, notification } = App.useApp();
  const { t } = useTranslation();
  return useMutation({
    mutationFn: act,
    onSuccess: (result, values) => {
      stale.forEach((key) => void client.invalidateQueries({ queryKey: [key] }));
      if (done) void message.success(done);
      onDone?.(result, values);
    },
    onError: (error) => {
      const problem = isProblem(error) ? error : undefined;
      const text = problem?.status === 0 ? t('problem.unreachable') : problem?.body.title;
      notification.error({
        title: text ?? t('problem.unknown'),
        description: [problem?.body.detail, ...(problem?.errors.map((one) => one.message) ?? [])]
          .filter(Boolean)
          .join(' '),
      });
    },
  });
}
