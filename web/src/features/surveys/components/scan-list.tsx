import { Image } from 'antd';
import { useTranslation } from 'react-i18next';
import type { SheetView } from '@/api/surveys';
import { AttachmentList, contentOf } from '@/shared/attachments';

/** What every browser shows as a picture. */
const PICTURES = ['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/bmp'];

/** The paper of a sheet: pictures to look at, anything else to take. */
export function ScanList({ scans }: { scans: SheetView['scans'] }) {
  const { t } = useTranslation();
  if (scans.length === 0) return null;
  const pictures = scans.filter((scan) => PICTURES.includes(scan.mediaType));
  return (
    <section className="panel spaced">
      <h2>{t('surveys.sheet.scans')}</h2>
      <Image.PreviewGroup>
        <div className="scan-list">
          {pictures.map((scan) => (
            <Image key={scan.id} src={`${contentOf(scan.id)}?inline=true`} alt={scan.name} />
          ))}
        </div>
      </Image.PreviewGroup>
      <AttachmentList files={scans.filter((scan) => !pictures.includes(scan))} />
    </section>
  );
}
