/** What every service speaks: dictionaries, change history, imports. */
export interface DictionaryEntry {
  code: string;
  zh: string;
  en: string;
  position: number;
  active: boolean;
  default?: boolean;
  color?: string | null;
  flag?: boolean;
}

export type Dictionaries = Record<string, DictionaryEntry[]>;

export interface Change {
  at: string;
  byId?: string | null;
  byName?: string | null;
  field: string;
  old?: string | null;
  now?: string | null;
}

export interface ImportField {
  field: string;
  required: boolean;
}

/** Heading index → field of the record. */
export type ImportMapping = Record<string, string>;

export interface ImportUpload {
  id: string;
  kind: string;
  fileName: string;
  columns: string[];
  sample: string[][];
  rowCount: number;
  fields: ImportField[];
  mapping: ImportMapping;
}

export interface ImportOptions {
  mode: 'NEW_ONLY' | 'UPDATE' | 'BOTH';
  target: 'ME' | 'EMPLOYEE' | 'PUBLIC';
  employeeId?: string | null;
}

export interface RowProblem {
  field?: string | null;
  code: string;
  message: string;
}

export interface CheckedRow {
  line: number;
  values: Record<string, string | null>;
  problems: RowProblem[];
  warnings: RowProblem[];
}

export interface ImportCheck {
  id: string;
  ready: number;
  rejected: number;
  warnings: number;
  rows: CheckedRow[];
}

export interface ImportResult {
  id: string;
  state: 'UPLOADED' | 'RUNNING' | 'DONE' | 'FAILED';
  rowCount: number;
  imported: number;
  updated: number;
  rejected: number;
}
