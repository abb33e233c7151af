import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { PageHead } from '@/components/ui/page-head';
import { paths } from '@/config/paths';
import { AnnouncementForm } from '@/features/announcements/components/announcement-form';

export function Component() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <>
      <PageHead title={t('announcements.new')} />
      <AnnouncementForm
        onSaved={(saved) => void navigate(paths.announcement(saved.id), { replace: true })}
        onCancel={() => void navigate(paths.announcements)}
      />
    </>
  );
}
