import type { Editor } from '@tiptap/react';
import { Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  editor: Editor;
  open: boolean;
  onClose: () => void;
}

/** Addresses without a scheme are meant for the web. */
const complete = (address: string) =>
  /^(https?:|mailto:|tel:|\/)/i.test(address) ? address : `https://${address}`;

export function LinkDialog({ editor, open, onClose }: Props) {
  const { t } = useTranslation();
  const [address, setAddress] = useState('');
  const apply = () => {
    const typed = address.trim();
    const chain = editor.chain().focus().extendMarkRange('link');
    if (!typed) chain.unsetLink().run();
    else if (editor.state.selection.empty && !editor.isActive('link')) {
      const text = { type: 'text', text: typed, marks: [{ type: 'link', attrs: { href: complete(typed) } }] };
      chain.insertContent(text).run();
    } else chain.setLink({ href: complete(typed) }).run();
    onClose();
  };
  return (
    <Modal
      open={open}
      title={t('editor.link')}
      okText={t('action.ok')}
      cancelText={t('action.cancel')}
      afterOpenChange={(opened) => opened && setAddress((editor.getAttributes('link').href as string | undefined) ?? '')}
      onOk={apply}
      onCancel={onClose}
      destroyOnHidden
    >
      <Input
        value={address}
        aria-label={t('editor.address')}
        placeholder="https://"
        maxLength={1000}
        onChange={(event) => setAddress(event.target.value)}
        onPressEnter={(event) => {
          event.preventDefault();
          apply();
        }}
      />
    </Modal>
  );
}
