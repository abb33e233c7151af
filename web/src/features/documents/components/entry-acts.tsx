import { MoreOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { may, type Entry } from '../places';

export type EntryAct =
  | 'open'
  | 'download'
  | 'edit'
  | 'replace'
  | 'contribute'
  | 'rename'
  | 'move'
  | 'share'
  | 'versions'
  | 'link'
  | 'place'
  | 'delete';

function actsOf(entry: Entry): EntryAct[] {
  const row = entry.document ?? entry.folder;
  const file = entry.document && entry.document.kind !== 'SHORTCUT';
  const fixed = entry.folder && entry.folder.kind !== 'PLAIN';
  // of a file that is shared by itself the reader does not know the folder
  const placed = entry.document ? Boolean(entry.document.folderName) : !fixed;
  const acts: (EntryAct | false | undefined)[] = [
    'open',
    file && 'download',
    file && may(row, 'EDIT') && 'replace',
    'contribute',
    'link',
    Boolean(entry.document?.folderName) && 'place',
    file && 'versions',
    entry.document && may(row, 'OWN') && 'share',
    entry.folder && may(row, 'OWN') && entry.folder.kind !== 'HOME' && entry.folder.kind !== 'INBOX' && 'share',
    placed && may(row, 'EDIT') && 'rename',
    placed && may(row, 'DELETE') && 'move',
    !fixed && may(row, 'DELETE') && 'delete',
  ];
  return acts.filter((act): act is EntryAct => Boolean(act));
}

/** Everything that may be done with one line. */
export function EntryActs({ entry, onAct }: { entry: Entry; onAct: (act: EntryAct, entry: Entry) => void }) {
  const { t } = useTranslation();
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: actsOf(entry).map((act) => ({ key: act, label: t(`documents.act.${act}`), danger: act === 'delete' })),
        onClick: ({ key }) => onAct(key as EntryAct, entry),
      }}
    >
      <Button type="text" size="small" icon={<MoreOutlined />} aria-label={t('action.more')} />
    </Dropdown>
  );
}
