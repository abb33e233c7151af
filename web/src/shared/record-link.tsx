import { Link } from 'react-router';
import { Text } from '@/components/ui/values';

/** Link to a record; a plain text where it cannot be opened. */
export function RecordLink({ to, text }: { to?: string; text?: string | null }) {
  if (!to || !text) return <Text value={text} />;
  return (
    <Link to={to} className="record-link" title={text}>
      {text}
    </Link>
  );
}
