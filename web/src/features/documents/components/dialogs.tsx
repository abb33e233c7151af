import { useTranslation } from 'react-i18next';
import type { DocumentSummary, FolderNode } from '@/api/documents';
import { addFolder, addText, renameDocument, renameFolder } from '../api/act';
import type { Entry, Shared } from '../places';
import { ContributeDialog } from './contribute-dialog';
import { ImageDialog } from './image-dialog';
import { MoveDialog } from './move-dialog';
import { NameDialog } from './name-dialog';
import { ShareDialog } from './share-dialog';
import { ShortcutDialog } from './shortcut-dialog';
import { TextDialog } from './text-dialog';
import { VersionsDialog } from './versions-dialog';

/** The dialog that is open, with what it is about. */
export type Dialog =
  | { kind: 'newFolder' | 'newText'; parent: FolderNode }
  | { kind: 'rename'; entry: Entry }
  | { kind: 'text' | 'image' | 'versions'; document: DocumentSummary }
  | { kind: 'move' | 'contribute'; entries: Entry[] }
  | { kind: 'share'; shared: Shared }
  | { kind: 'shortcut'; folderId?: string; target?: Entry };

interface Props {
  dialog: Dialog;
  folders: FolderNode[];
  onDialog: (dialog: Dialog | undefined) => void;
}

export function Dialogs({ dialog, folders, onDialog }: Props) {
  const { t } = useTranslation();
  const onClose = () => onDialog(undefined);
  const label = t('documents.field.name');
  switch (dialog.kind) {
    case 'newFolder':
      return (
        <NameDialog
          title={t('documents.tool.newFolder')}
          label={label}
          save={(name) => addFolder(dialog.parent.id, name)}
          onClose={onClose}
        />
      );
    case 'newText':
      return (
        <NameDialog
          title={t('documents.tool.newText')}
          label={label}
          initial={t('documents.newTextName')}
          save={(name) => addText(dialog.parent.id, name)}
          onClose={onClose}
          onDone={(document) => onDialog({ kind: 'text', document })}
        />
      );
    case 'rename': {
      const { folder, document } = dialog.entry;
      return (
        <NameDialog<unknown>
          title={t('documents.act.rename')}
          label={label}
          initial={folder?.name ?? document?.name}
          save={(name) => (folder ? renameFolder(folder, name) : renameDocument(dialog.entry.document, name))}
          onClose={onClose}
        />
      );
    }
    case 'text':
      return (
        <TextDialog
          document={dialog.document}
          onClose={onClose}
          onContribute={() =>
            onDialog({ kind: 'contribute', entries: [{ key: dialog.document.id, document: dialog.document }] })
          }
        />
      );
    case 'image':
      return <ImageDialog document={dialog.document} onClose={onClose} />;
    case 'versions':
      return <VersionsDialog document={dialog.document} onClose={onClose} />;
    case 'move':
      return <MoveDialog entries={dialog.entries} folders={folders} onClose={onClose} />;
    case 'contribute':
      return <ContributeDialog entries={dialog.entries} onClose={onClose} />;
    case 'share':
      return <ShareDialog shared={dialog.shared} onClose={onClose} />;
    case 'shortcut':
      return <ShortcutDialog folderId={dialog.folderId} folders={folders} target={dialog.target} onClose={onClose} />;
  }
}
