import { EditorContent, useEditor } from '@tiptap/react';
import StarterKit from '@tiptap/starter-kit';
import { useEffect } from 'react';
import type { RichTextControl } from './rich-text-input';
import { RichTextToolbar } from './rich-text-toolbar';

const EXTENSIONS = [
  StarterKit.configure({
    heading: { levels: [2, 3, 4] },
    link: { openOnClick: false, protocols: ['http', 'https', 'mailto', 'tel'] },
  }),
];

/** The editor itself; what it may produce is what the server lets through. */
export default function RichTextEditor({ id, value, onChange, ...rest }: RichTextControl) {
  const editor = useEditor({
    extensions: EXTENSIONS,
    content: value ?? '',
    editorProps: {
      attributes: { class: 'rich-text rich-text-area', role: 'textbox', 'aria-multiline': 'true', ...(id && { id }), ...rest },
    },
    onUpdate: ({ editor: now }) => onChange?.(now.isEmpty ? '' : now.getHTML()),
  });
  useEffect(() => {
    const shown = editor.isEmpty ? '' : editor.getHTML();
    // set from outside, as when somebody takes over the text of a colleague
    if (!editor.isFocused && (value ?? '') !== shown) editor.commands.setContent(value ?? '', { emitUpdate: false });
  }, [editor, value]);
  return (
    <div className="rich-text-editor">
      <RichTextToolbar editor={editor} />
      <EditorContent editor={editor} />
    </div>
  );
}
