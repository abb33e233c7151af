/** Form values as the services want them: trimmed, and nothing instead of an empty text. */
export function cleaned<T extends object>(values: T): T {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => {
      if (typeof value !== 'string') return [key, value];
      return [key, value.trim() || null];
    }),
  ) as T;
}

/** The named members of a record, as the initial values of its form. */
export function picked<T extends object>(record: T, names: string[]): Partial<T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => names.includes(key))) as Partial<T>;
}
