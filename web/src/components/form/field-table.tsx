import { Text } from '@/components/ui/values';
import type { FieldGroup } from './field-spec';

interface Props<T> {
  groups: FieldGroup<T>[];
  record: T;
}

/** The same groups, to read. */
export function FieldTable<T extends object>({ groups, record }: Props<T>) {
  return groups.map((group) => (
    <section key={group.title} className="fact-group">
      <h2>{group.title}</h2>
      <dl className="facts">
        {group.fields.map((spec) => (
          <div key={spec.name} className={spec.wide ? 'wide' : undefined}>
            <dt>{spec.label}</dt>
            <dd>{spec.show ? spec.show(record) : <Text value={(record as Record<string, string>)[spec.name]} />}</dd>
          </div>
        ))}
      </dl>
    </section>
  ));
}
