import { useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NameClash } from '@/api/documents';
import { currentLanguage } from '@/lib/i18n';
import { isProblem } from '@/lib/problem';
import { randomId } from '@/lib/random-id';
import { sendFile } from './api/act';
import { STALE, useLimits } from './api/read';
import { fileSize } from './places';

export interface Sent {
  id: string;
  name: string;
  share: number;
  state: 'waiting' | 'sending' | 'done' | 'failed';
  reason?: string;
  stop: () => void;
}

const reasonOf = (error: unknown) =>
  isProblem(error) ? (error.errors[0]?.message ?? error.body.detail ?? error.body.title) : undefined;

/** Several files, one after the other, each with its progress; what the server would refuse is not sent at all. */
export function useUploads() {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const client = useQueryClient();
  const limits = useLimits().data;
  const [files, setFiles] = useState<Sent[]>([]);
  const queue = useRef(Promise.resolve());

  const change = (id: string, patch: Partial<Sent>) =>
    setFiles((all) => all.map((one) => (one.id === id ? { ...one, ...patch } : one)));

  const refusal = (file: File) => {
    const extension = file.name.split('.').pop()?.toLowerCase() ?? '';
    if (!limits) return undefined;
    if (limits.deniedExtensions.includes(extension)) return t('documents.typeDenied', { type: `.${extension}` });
    if (file.size > limits.largestFile) return t('documents.tooLarge', { size: fileSize(limits.largestFile) });
    return file.size > limits.quota - limits.used ? t('documents.noRoom') : undefined;
  };

  const askClash = (name: string) =>
    new Promise<NameClash | undefined>((resolve) => {
      const dialog = modal.confirm({
        title: t('documents.clashTitle', { name }),
        content: t('documents.clashText'),
        okText: t('documents.clash.REPLACE'),
        cancelText: t('documents.clash.KEEP_BOTH'),
        closable: true,
        onOk: () => resolve('REPLACE'),
        onCancel: (close?: { triggerCancel?: boolean }) => {
          dialog.destroy();
          resolve(close?.triggerCancel ? undefined : 'KEEP_BOTH');
        },
      });
    });

  const send = async (id: string, folderId: string, file: File, abort: AbortController) => {
    change(id, { state: 'sending' });
    const sending = {
      language: currentLanguage(),
      signal: abort.signal,
      onProgress: (share: number) => change(id, { share }),
    };
    try {
      await sendFile(folderId, file, sending).catch(async (error: unknown) => {
        if (!isProblem(error, 409) || error.errors[0]?.code !== 'document-name-taken') throw error;
        const onClash = await askClash(file.name);
        if (!onClash) throw error;
        return sendFile(folderId, file, { ...sending, onClash });
      });
      change(id, { state: 'done', share: 1 });
      STALE.forEach((key) => void client.invalidateQueries({ queryKey: [key] }));
    } catch (error) {
      change(id, { state: 'failed', reason: reasonOf(error) ?? t('problem.unreachable') });
    }
  };

  const take = (folderId: string, chosen: File[]) =>
    chosen.forEach((file) => {
      const id = randomId();
      const abort = new AbortController();
      const reason = refusal(file);
      const line = { id, name: file.name, share: 0, reason, stop: () => abort.abort() };
      setFiles((all) => [...all, { ...line, state: reason ? 'failed' : 'waiting' }]);
      if (!reason) queue.current = queue.current.then(() => send(id, folderId, file, abort));
    });

  return { files, take, clear: () => setFiles((all) => all.filter((one) => one.state === 'waiting' || one.state === 'sending')) };
}
