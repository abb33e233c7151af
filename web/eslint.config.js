import { readdirSync } from 'node:fs';
import checkFile from 'eslint-plugin-check-file';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const features = readdirSync(new URL('./src/features', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

/** Imports go one way: lib, components <- shared <- features <- app. Across layers they are written with `@/`. */
const zone = (folder, forbidden, message) => ({
  files: [`src/${folder}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          { regex: `^@/(${forbidden})`, message },
          { regex: '^\\.\\./\\.\\./', message: 'Write imports from another folder with @/, so that its layer can be checked.' },
        ],
      },
    ],
  },
});
const oneWay = 'Imports go lib, components <- shared <- features <- app.';

export default tseslint.config(
  { ignores: ['dist', 'src/api/generated'] },
  ...tseslint.configs.recommended,
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks, 'check-file': checkFile },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'check-file/filename-naming-convention': [
        'error',
        { 'src/**/*.{ts,tsx}': 'KEBAB_CASE' },
        { ignoreMiddleExtensions: true },
      ],
      'max-lines': ['error', { max: 200 }],
      'no-console': 'error',
    },
  },
  { files: ['src/api/*.ts'], rules: { 'max-lines': 'off' } },
  zone('api', 'app|features|shared|components|lib', oneWay),
  zone('config', 'app|features|shared|components|lib', oneWay),
  zone('lib', 'app|features|shared|components', oneWay),
  zone('components', 'app|features|shared', oneWay),
  zone('shared', 'app|features', oneWay),
  ...features.map((name) =>
    zone(
      `features/${name}`,
      `app|features/(?!${name}/)`,
      'A feature knows neither the pages nor another feature; compose them in src/app/routes.',
    ),
  ),
);
