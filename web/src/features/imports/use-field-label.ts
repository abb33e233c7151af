import { useTranslation } from 'react-i18next';
import type { ImportKind } from './api/upload-import';

/** Names of importable fields; people of a customer's file are fields of their own. */
export function useFieldLabel(kind: ImportKind): (field: string) => string {
  const { t } = useTranslation();
  return (field) =>
    field.startsWith('contact') && kind === 'customers'
      ? t(`imports.contactField.${field}`, { defaultValue: field })
      : t(`${kind}.field.${field}`, { defaultValue: field });
}
