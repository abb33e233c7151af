import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { renderPage } from '@/testing/render-page';
import { problem, server } from '@/testing/server';
import { ImportWizard } from '../components/import-wizard';
import { mapColumn, missingFields } from '../mapping';

const upload = {
  id: 'i1',
  kind: 'customers',
  fileName: 'customers.csv',
  columns: ['customer_id', 'company_name', 'phone'],
  sample: [['ALFKI', 'Alfreds Futterkiste', '030-0074321']],
  rowCount: 2,
  fields: [
    { field: 'name', required: true },
    { field: 'phone', required: false },
  ],
  mapping: { '1': 'name', '2': 'phone' },
};
const checked = {
  id: 'i1',
  ready: 1,
  rejected: 1,
  warnings: 0,
  rows: [
    { line: 2, values: { name: 'Alfreds Futterkiste', phone: '030' }, problems: [], warnings: [] },
    {
      line: 3,
      values: { name: 'Around the Horn', phone: '171' },
      problems: [{ field: 'name', code: 'customer-name-taken', message: '已有同名客户' }],
      warnings: [],
    },
  ],
};
const file = new File(['customer_id,company_name,phone\n'], 'customers.csv', { type: 'text/csv' });

async function uploaded() {
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  const view = renderPage(<ImportWizard kind="customers" />);
  const input = view.container.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no file input');
  await user.upload(input, file);
  return user;
}

describe('the import wizard', () => {
  it('leads from the file over the columns and the check to the result', async () => {
    const plans: unknown[] = [];
    server.use(
      http.post('*/api/imports/customers', () => HttpResponse.json(upload)),
      http.post('*/api/imports/customers/i1/check', async ({ request }) => {
        plans.push(await request.json());
        return HttpResponse.json(checked);
      }),
      http.post('*/api/imports/customers/i1/run', () =>
        HttpResponse.json({ id: 'i1', state: 'DONE', rowCount: 2, imported: 1, updated: 0, rejected: 1 }),
      ),
    );
    const user = await uploaded();
    await screen.findByText('customers.csv，共 2 行');
    await user.click(screen.getByRole('button', { name: '检查' }));
    await screen.findByText('1 行可以导入，1 行被拒绝');
    expect(plans).toEqual([{ mapping: { '1': 'name', '2': 'phone' }, options: { mode: 'NEW_ONLY', target: 'ME' } }]);
    expect(screen.getByText('Around the Horn').className).toBe('cell-refused');
    expect(screen.getByText('Alfreds Futterkiste').className).not.toContain('cell-refused');
    expect(screen.getByText('已有同名客户')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '导入 1 行' }));
    const download = await screen.findByRole('link', { name: /下载被拒绝的行及原因/ });
    expect(download.getAttribute('href')).toBe('/api/imports/customers/i1/rejections');
  });

  it('follows a run whose replica dies, and says what was left when it is given up', async () => {
    const answers = [
      () => new HttpResponse(null, { status: 503 }),
      () => HttpResponse.json({ id: 'i1', state: 'RUNNING', rowCount: 20, imported: 5, updated: 0, rejected: 1 }),
      () => HttpResponse.error(),
      () => HttpResponse.json({ id: 'i1', state: 'FAILED', rowCount: 20, imported: 12, updated: 1, rejected: 2 }),
    ];
    server.use(
      http.post('*/api/imports/customers', () => HttpResponse.json(upload)),
      http.post('*/api/imports/customers/i1/check', () => HttpResponse.json(checked)),
      http.post('*/api/imports/customers/i1/run', () => HttpResponse.error()),
      http.get('*/api/imports/customers/i1', () => (answers.shift() ?? HttpResponse.error)()),
    );
    const user = await uploaded();
    await user.click(await screen.findByRole('button', { name: '检查' }));
    await user.click(await screen.findByRole('button', { name: '导入 1 行' }));
    await screen.findByText('导入中断，5 行未导入', undefined, { timeout: 8_000 });
    expect(screen.getByText('新增 12，更新 1，拒绝 2')).toBeTruthy();
    const download = screen.getByRole('link', { name: /下载未导入的行/ });
    expect(download.getAttribute('href')).toBe('/api/imports/customers/i1/rejections');
  }, 15_000);

  it('does not go on without a column for the name', async () => {
    server.use(http.post('*/api/imports/customers', () => HttpResponse.json({ ...upload, mapping: { '2': 'phone' } })));
    await uploaded();
    await screen.findByText('还没有对应必填栏目：客户名称');
    expect(screen.getByRole('button', { name: '检查' })).toHaveProperty('disabled', true);
  });

  it('says why a file was refused and stays where it is', async () => {
    server.use(http.post('*/api/imports/customers', () => problem(400, { title: '这不是 CSV 文件' })));
    await uploaded();
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('这不是 CSV 文件'));
  });
});

describe('the mapping', () => {
  it('gives a field to one column only', () => {
    expect(mapColumn({ '0': 'name', '1': 'phone' }, 2, 'name')).toEqual({ '1': 'phone', '2': 'name' });
    expect(mapColumn({ '0': 'name' }, 0, undefined)).toEqual({});
  });

  it('knows which required fields are missing', () => {
    expect(missingFields(upload.fields, { '2': 'phone' })).toEqual(['name']);
    expect(missingFields(upload.fields, { '1': 'name' })).toEqual([]);
  });
});
