/** Rich text as the server made it harmless; nothing else may be shown by this component. */
export function RichText({ harmless }: { harmless: string }) {
  return <div className="rich-text" dangerouslySetInnerHTML={{ __html: harmless }} />;
}
