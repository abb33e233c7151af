import { useParams } from 'react-router';
import { AnnouncementRecord } from '@/features/announcements/components/announcement-record';

export function Component() {
  const { id = '' } = useParams();
  return <AnnouncementRecord id={id} key={id} />;
}
