import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { AnnouncementView } from '@/api/knowledge';
import { useAct } from '@/components/ui/use-act';
import { paths } from '@/config/paths';
import {
  deleteAnnouncement,
  pinAnnouncement,
  publishAnnouncement,
  withdrawAnnouncement,
} from '../api/announcements';

/** What an editor may do with an announcement at this moment. */
export function AnnouncementActs({ announcement }: { announcement: AnnouncementView }) {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const navigate = useNavigate();
  const { id, status, pinned } = announcement;
  const shown = status === 'PUBLISHED' || status === 'SCHEDULED' || status === 'EXPIRED';
  const options = { stale: ['announcements'], done: t('form.saved') };
  const publish = useAct({ act: () => publishAnnouncement(id), ...options });
  const withdraw = useAct({ act: () => withdrawAnnouncement(id), ...options });
  const pin = useAct({ act: () => pinAnnouncement(id, !pinned), ...options });
  const remove = useAct({
    act: () => deleteAnnouncement(id),
    done: t('form.saved'),
    onDone: () => void navigate(paths.announcements),
  });
  const confirmed = (text: string, act: () => void) =>
    void modal.confirm({ title: text, okText: t('action.ok'), cancelText: t('action.cancel'), onOk: act });
  return (
    <>
      {!shown && (
        <Button type="primary" loading={publish.isPending} onClick={() => publish.mutate()}>
          {t('announcements.publish')}
        </Button>
      )}
      {shown && (
        <Button
          loading={withdraw.isPending}
          onClick={() => confirmed(t('announcements.withdrawSure'), () => withdraw.mutate())}
        >
          {t('announcements.withdraw')}
        </Button>
      )}
      <Button loading={pin.isPending} onClick={() => pin.mutate()}>
        {t(pinned ? 'announcements.unpin' : 'announcements.pin')}
      </Button>
      <Button onClick={() => void navigate(paths.editAnnouncement(id))}>{t('action.edit')}</Button>
      {!shown && (
        <Button danger onClick={() => confirmed(t('announcements.deleteSure'), () => remove.mutate())}>
          {t('action.delete')}
        </Button>
      )}
    </>
  );
}
