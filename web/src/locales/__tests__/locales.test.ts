import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from '../en';
import zh from '../zh-CN';

type Texts = { [key: string]: string | Texts };

const flat = (texts: Texts, prefix = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : flat(value, `${prefix}${key}.`),
  );
const chinese = new Map(flat(zh as Texts));
const english = new Map(flat(en as Texts));

const sources = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === '__tests__' ? [] : sources(path);
    return /\.tsx?$/.test(entry.name) ? [readFileSync(path, 'utf8')] : [];
  });
const code = sources(join(import.meta.dirname, '../..')).join('\n');
const placeholders = (text: string) => (text.match(/{{\w+}}/g) ?? []).sort();

describe('the texts', () => {
  it('are the same set in both languages', () => {
    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort());
  });

  it('take the same values in both languages', () => {
    const different = [...chinese].filter(
      ([key, text]) => placeholders(text).join() !== placeholders(english.get(key) ?? '').join(),
    );
    expect(different.map(([key]) => key)).toEqual([]);
  });

  it('exist for every key the code names', () => {
    const named = [...code.matchAll(/\bt\(\s*'([\w.-]+)'/g)].map((found) => found[1] ?? '');
    const missing = named.filter((key) => !chinese.has(key));
    expect([...new Set(missing)]).toEqual([]);
    expect(named.length).toBeGreaterThan(200);
  });

  it('exist for every group of keys the code puts together', () => {
    const prefixes = [...code.matchAll(/\bt\(\s*`([\w.-]+\.)\$\{/g)].map((found) => found[1] ?? '');
    const missing = prefixes.filter((prefix) => ![...chinese.keys()].some((key) => key.startsWith(prefix)));
    expect([...new Set(missing)]).toEqual([]);
  });

  it('are not empty, and English ones are not Chinese', () => {
    expect([...chinese, ...english].filter(([, text]) => !text.trim()).map(([key]) => key)).toEqual([]);
    expect([...english].filter(([, text]) => /\p{Script=Han}/u.test(text)).map(([key]) => key)).toEqual([]);
  });
});
