import type { FormInstance } from 'antd';
import { isProblem, type FieldProblem } from './problem';

export type NamePath = (string | number)[];

/** `lines[0].quantity` as the form names it. */
export const namePath = (field: string): NamePath =>
  field
    .replace(/\[(\d+)]/g, '.$1')
    .split('.')
    .filter(Boolean)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));

const known = (form: FormInstance, path: NamePath) =>
  form.getFieldsError().some((field) => field.name.join('.') === path.join('.'));

/** Puts the refusals at their fields and answers those that have no field in this form. */
export function showFieldErrors(form: FormInstance, error: unknown): FieldProblem[] {
  if (!isProblem(error)) return [];
  const atField = new Map<string, { name: NamePath; errors: string[] }>();
  const rest: FieldProblem[] = [];
  for (const problem of error.errors) {
    const name = namePath(problem.field);
    if (!known(form, name)) {
      rest.push(problem);
      continue;
    }
    const entry = atField.get(problem.field) ?? { name, errors: [] };
    entry.errors.push(problem.message);
    atField.set(problem.field, entry);
  }
  form.setFields([...atField.values()]);
  const first = [...atField.values()][0];
  if (first) form.scrollToField(first.name, { block: 'center' });
  return rest;
}
