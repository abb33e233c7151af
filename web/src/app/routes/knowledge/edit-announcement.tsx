import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { LoadState } from '@/components/ui/load-state';
import { PageHead } from '@/components/ui/page-head';
import { paths } from '@/config/paths';
import { useAnnouncement } from '@/features/announcements/api/announcements';
import { AnnouncementForm } from '@/features/announcements/components/announcement-form';

export function Component() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const back = () => void navigate(paths.announcement(id), { replace: true });
  return (
    <LoadState query={useAnnouncement(id)} rows={10} list={paths.announcements}>
      {(announcement) => (
        <>
          <PageHead title={t('page.edit', { name: announcement.title })} />
          <AnnouncementForm announcement={announcement} onSaved={back} onCancel={back} />
        </>
      )}
    </LoadState>
  );
}
