import { useQueryClient } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnnouncementView } from '@/api/knowledge';
import { RichText } from '@/components/rich-text/rich-text';
import { LoadState } from '@/components/ui/load-state';
import { PageHead } from '@/components/ui/page-head';
import { DateTime, Day, Text } from '@/components/ui/values';
import { paths } from '@/config/paths';
import { AttachmentList } from '@/shared/attachments';
import { DictionaryText } from '@/shared/dictionaries';
import { markRead, useAnnouncement } from '../api/announcements';
import { AnnouncementActs } from './announcement-acts';
import { AnnouncementStatus } from './announcement-status';
import { ReceiptsPanel } from './receipts-panel';

function Facts({ announcement }: { announcement: AnnouncementView }) {
  const { t } = useTranslation();
  const { departments } = announcement;
  const facts = [
    ['category', <DictionaryText domain="knowledge" dictionary="announcement-category" code={announcement.category} />],
    ['publishedByName', <Text value={announcement.publishedByName ?? announcement.createdByName} />],
    ['publishedAt', <DateTime value={announcement.publishedAt} />],
    ['validFrom', <Day value={announcement.validFrom} />],
    ['validUntil', <Day value={announcement.validUntil} />],
    [
      'departmentIds',
      departments.length ? departments.map((one) => one.name).join('、') : t('audience.all'),
    ],
  ] as const;
  return (
    <dl className="key-facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{t(`announcements.field.${name}`)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Opened({ announcement }: { announcement: AnnouncementView }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { id, read, status, editable } = announcement;
  useEffect(() => {
    if (read || status !== 'PUBLISHED') return;
    void markRead(id).then(() => client.invalidateQueries({ queryKey: ['announcements', 'list'] }));
  }, [id, read, status, client]);
  return (
    <>
      <div className="record-head">
        <PageHead title={announcement.title} aside={<AnnouncementStatus status={status} />}>
          {editable && <AnnouncementActs announcement={announcement} />}
        </PageHead>
        <Facts announcement={announcement} />
        {status === 'DRAFT' && <Alert type="info" showIcon title={t('announcements.previewHint')} />}
      </div>
      <article className="panel">
        <RichText harmless={announcement.body} />
        <AttachmentList files={announcement.attachments} />
      </article>
      {editable && status !== 'DRAFT' && <ReceiptsPanel id={id} />}
    </>
  );
}

/** Record page of an announcement; opening it is reading it. */
export function AnnouncementRecord({ id }: { id: string }) {
  return (
    <LoadState query={useAnnouncement(id)} rows={10} list={paths.announcements}>
      {(announcement) => <Opened announcement={announcement} />}
    </LoadState>
  );
}
