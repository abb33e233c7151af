import {
  FileImageOutlined,
  FileOutlined,
  FilePdfOutlined,
  FileTextOutlined,
  FolderFilled,
  LinkOutlined,
  ProfileOutlined,
} from '@ant-design/icons';
import { lookOf, type Entry } from '../places';

const LOOKS = { text: FileTextOutlined, image: FileImageOutlined, pdf: FilePdfOutlined, download: FileOutlined };

export function EntryIcon({ entry }: { entry: Entry }) {
  if (entry.folder) return <FolderFilled className="entry-icon folder" />;
  if (entry.document.kind === 'SHORTCUT') return <LinkOutlined className="entry-icon" />;
  if (entry.document.kind === 'WORK_RECORD') return <ProfileOutlined className="entry-icon" />;
  const Icon = LOOKS[lookOf(entry.document)];
  return <Icon className="entry-icon" />;
}
