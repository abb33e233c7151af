import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAct } from '@/components/ui/use-act';
import { isProblem } from '@/lib/problem';
import { deleteEntries } from './api/act';
import { STALE } from './api/read';
import { chosenOf, type Entry } from './places';

interface Asked {
  entries: Entry[];
  withContent: boolean;
}

/** Into the recycle bin after a question; after a second one when a folder is not empty. */
export function useDeleting(onDone: () => void) {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const act = useAct({
    act: async ({ entries, withContent }: Asked) => {
      try {
        await deleteEntries(chosenOf(entries), withContent);
        return true;
      } catch (error) {
        if (!isProblem(error, 409) || error.code !== 'folder-not-empty') throw error;
        modal.confirm({
          title: error.body.title,
          content: `${error.body.detail} ${t('documents.deleteWithContent')}`,
          okText: t('action.delete'),
          cancelText: t('action.cancel'),
          okButtonProps: { danger: true },
          onOk: () => act.mutate({ entries, withContent: true }),
        });
        return false;
      }
    },
    stale: STALE,
    onDone: (deleted) => deleted && onDone(),
  });
  return (entries: Entry[]) =>
    modal.confirm({
      title: t('documents.deleteTitle', { count: entries.length }),
      content: entries.map((entry) => entry.folder?.name ?? entry.document?.name).join('、'),
      okText: t('action.delete'),
      cancelText: t('action.cancel'),
      okButtonProps: { danger: true },
      onOk: () => act.mutate({ entries, withContent: false }),
    });
}
