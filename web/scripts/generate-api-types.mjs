// Writes src/api/generated/<service>.d.ts from the documents that the services keep in docs/openapi.
// With --check nothing is written, and a difference is an error.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';

const documents = new URL('../../docs/openapi/', import.meta.url);
const generated = new URL('../src/api/generated/', import.meta.url);
const check = process.argv.includes('--check');
let stale = 0;

mkdirSync(generated, { recursive: true });
for (const name of readdirSync(documents).filter((file) => file.endsWith('.json'))) {
  const target = new URL(name.replace(/\.json$/, '.d.ts'), generated);
  const text = astToString(await openapiTS(new URL(name, documents), { alphabetize: true }));
  if (check && (!existsSync(target) || readFileSync(target, 'utf8') !== text)) {
    stale += 1;
    console.error(`${target.pathname} does not follow ${name}: run "npm run api"`);
  }
  if (!check) writeFileSync(target, text);
}
process.exitCode = stale ? 1 : 0;
