import { readdirSync } from 'node:fs';
import checkFile from 'eslint-plugin-check-file';
import importX from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const features = readdirSync(new URL('./src/features', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

const below = (layer, upper) =>
  upper.map((from) => ({
    target: `./src/${layer}`,
    from: `./src/${from}`,
    message: `${layer} must not know ${from}: imports go lib, components <- shared <- features <- app`,
  }));

export default tseslint.config(
  { ignores: ['dist', 'src/api/generated'] },
  ...tseslint.configs.recommended,
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'import-x': importX, 'react-hooks': reactHooks, 'check-file': checkFile },
    settings: { 'import-x/resolver-next': [aliasResolver()] },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'check-file/filename-naming-convention': [
        'error',
        { 'src/**/*.{ts,tsx}': 'KEBAB_CASE' },
        { ignoreMiddleExtensions: true },
      ],
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': [
        'error',
        {
          basePath: import.meta.dirname,
          zones: [
            ...below('lib', ['components', 'shared', 'features', 'app']),
            ...below('config', ['components', 'shared', 'features', 'app']),
            ...below('components', ['shared', 'features', 'app']),
            ...below('shared', ['features', 'app']),
            ...below('features', ['app']),
            ...features.map((name) => ({
              target: `./src/features/${name}`,
              from: './src/features',
              except: [`./${name}`],
              message: 'A feature never imports another feature; compose them in src/app/routes.',
            })),
          ],
        },
      ],
      'max-lines': ['error', { max: 200 }],
      'no-console': 'error',
    },
  },
  { files: ['src/api/*.ts'], rules: { 'max-lines': 'off' } },
);

function aliasResolver() {
  const src = new URL('./src/', import.meta.url).pathname;
  const node = importX.createNodeResolver({ extensions: ['.ts', '.tsx', '.js', '.json'] });
  return {
    interfaceVersion: 3,
    name: 'alias',
    resolve: (id, file) =>
      node.resolve(id.startsWith('@/') ? src + id.slice(2) : id, file),
  };
}
