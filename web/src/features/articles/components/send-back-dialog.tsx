import { useTranslation } from 'react-i18next';
import { ReasonDialog } from '@/components/ui/reason-dialog';
import { useAct } from '@/components/ui/use-act';
import { sendBackArticle } from '../api/articles';

interface Props {
  id: string;
  open: boolean;
  onClose: () => void;
}

/** 退回, with what is missing. */
export function SendBackDialog({ id, open, onClose }: Props) {
  const { t } = useTranslation();
  const act = useAct({
    act: (reason: string) => sendBackArticle(id, reason),
    stale: ['articles'],
    done: t('form.saved'),
    onDone: onClose,
  });
  return (
    <ReasonDialog
      open={open}
      title={t('articles.sendBack')}
      label={t('articles.reason')}
      busy={act.isPending}
      onOk={act.mutate}
      onClose={onClose}
    />
  );
}
