import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const files = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? files(path) : /\.tsx?$/.test(entry.name) ? [path] : [];
  });
const target = (from: string, name: string) => {
  const path = name.startsWith('@/') ? join(root, name.slice(2)) : resolve(dirname(from), name);
  return [`${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find(existsSync);
};
const imports = new Map(
  files(root).map((file) => [
    file,
    [...readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type)[^;]*?from '([@.][^']+)'/gm)].flatMap(
      (found) => target(file, found[1] ?? '') ?? [],
    ),
  ]),
);

function cycle(file: string, path: string[], done: Set<string>): string[] | undefined {
  if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
  if (done.has(file)) return undefined;
  for (const next of imports.get(file) ?? []) {
    const found = cycle(next, [...path, file], done);
    if (found) return found;
  }
  done.add(file);
  return undefined;
}

it('goes round in no circle', () => {
  expect([...imports.values()].flat().length).toBeGreaterThan(400);
  const done = new Set<string>();
  const found = [...imports.keys()].map((file) => cycle(file, [], done)).find(Boolean);
  expect(found).toBeUndefined();
});
