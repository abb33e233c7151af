import type { ImportField, ImportMapping } from '@/api/platform';

/** Maps a heading to a field; a field comes from one heading only, so an earlier choice is given up. */
export function mapColumn(mapping: ImportMapping, column: number, field: string | undefined): ImportMapping {
  const next = Object.fromEntries(
    Object.entries(mapping).filter(([at, mapped]) => at !== String(column) && mapped !== field),
  );
  return field ? { ...next, [column]: field } : next;
}

/** Required fields that no heading is mapped to. */
export const missingFields = (fields: ImportField[], mapping: ImportMapping): string[] => {
  const mapped = new Set(Object.values(mapping));
  return fields.filter((field) => field.required && !mapped.has(field.field)).map((field) => field.field);
};
