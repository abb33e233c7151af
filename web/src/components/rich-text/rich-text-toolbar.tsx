import {
  BoldOutlined,
  CodeOutlined,
  ItalicOutlined,
  LinkOutlined,
  OrderedListOutlined,
  RedoOutlined,
  StrikethroughOutlined,
  UnderlineOutlined,
  UndoOutlined,
  UnorderedListOutlined,
} from '@ant-design/icons';
import { useEditorState, type Editor } from '@tiptap/react';
import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkDialog } from './link-dialog';

interface Tool {
  name: string;
  icon: ReactNode;
  active: (editor: Editor) => boolean;
  run: (editor: Editor) => void;
}

const mark = (name: string, icon: ReactNode, run: Tool['run']): Tool => ({
  name,
  icon,
  active: (editor) => editor.isActive(name),
  run,
});

const heading = (level: 2 | 3, icon: string): Tool => ({
  name: `heading${level}`,
  icon,
  active: (editor) => editor.isActive('heading', { level }),
  run: (editor) => editor.chain().focus().toggleHeading({ level }).run(),
});

const TOOLS: Tool[] = [
  heading(2, 'H1'),
  heading(3, 'H2'),
  mark('bold', <BoldOutlined />, (editor) => editor.chain().focus().toggleBold().run()),
  mark('italic', <ItalicOutlined />, (editor) => editor.chain().focus().toggleItalic().run()),
  mark('underline', <UnderlineOutlined />, (editor) => editor.chain().focus().toggleUnderline().run()),
  mark('strike', <StrikethroughOutlined />, (editor) => editor.chain().focus().toggleStrike().run()),
  mark('bulletList', <UnorderedListOutlined />, (editor) => editor.chain().focus().toggleBulletList().run()),
  mark('orderedList', <OrderedListOutlined />, (editor) => editor.chain().focus().toggleOrderedList().run()),
  mark('blockquote', '❝', (editor) => editor.chain().focus().toggleBlockquote().run()),
  mark('codeBlock', <CodeOutlined />, (editor) => editor.chain().focus().toggleCodeBlock().run()),
];

export function RichTextToolbar({ editor }: { editor: Editor }) {
  const { t } = useTranslation();
  const [linking, setLinking] = useState(false);
  const state = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      active: TOOLS.filter((tool) => tool.active(now)).map((tool) => tool.name),
      link: now.isActive('link'),
      undo: now.can().undo(),
      redo: now.can().redo(),
    }),
  });
  const button = (name: string, icon: ReactNode, pressed: boolean, onClick: () => void, disabled = false) => (
    <Button
      key={name}
      type={pressed ? 'primary' : 'text'}
      size="small"
      icon={icon}
      aria-label={t(`editor.${name}`)}
      title={t(`editor.${name}`)}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={onClick}
    />
  );
  return (
    <div className="rich-text-toolbar" role="toolbar" aria-label={t('editor.toolbar')}>
      {TOOLS.map((tool) => button(tool.name, tool.icon, state.active.includes(tool.name), () => tool.run(editor)))}
      {button('link', <LinkOutlined />, state.link, () => setLinking(true))}
      {button('undo', <UndoOutlined />, false, () => editor.chain().focus().undo().run(), !state.undo)}
      {button('redo', <RedoOutlined />, false, () => editor.chain().focus().redo().run(), !state.redo)}
      <LinkDialog editor={editor} open={linking} onClose={() => setLinking(false)} />
    </div>
  );
}
