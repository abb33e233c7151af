import { Modal } from 'antd';
import type { DocumentSummary } from '@/api/documents';
import { contentUrl } from '../api/read';

export function ImageDialog({ document, onClose }: { document: DocumentSummary; onClose: () => void }) {
  return (
    <Modal open width={860} title={document.name} footer={null} onCancel={onClose}>
      <img className="image-view" src={contentUrl(document.id, { inline: true })} alt={document.name} />
    </Modal>
  );
}
