import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { problem, server } from '@/testing/server';
import { renderPage } from '@/testing/render-page';
import { DictionarySettings } from '../components/dictionary-settings';

const industry = { code: 'it', zh: '信息技术', en: 'IT', position: 1, active: true, default: false, flag: false };

it('adds a value, and shows what the server has against it at the field', async () => {
  const sent: unknown[] = [];
  server.use(
    http.get('*/api/dictionaries/customer', () => HttpResponse.json({ industry: [industry] })),
    http.post('*/api/dictionaries/customer/industry', async ({ request }) => {
      sent.push(await request.json());
      return sent.length === 1
        ? problem(400, { code: 'invalid', errors: [{ field: 'code', code: 'x', message: '代码已存在' }] })
        : HttpResponse.json({ ...industry, code: 'farming' }, { status: 201 });
    }),
  );
  renderPage(<DictionarySettings />);
  expect(await screen.findByText('信息技术')).toBeTruthy();

  await userEvent.click(screen.getByRole('button', { name: /新增选项/ }));
  await userEvent.type(await screen.findByLabelText('中文名称'), '农业');
  await userEvent.type(screen.getByLabelText('英文名称'), 'Farming');
  await userEvent.type(screen.getByLabelText('代码'), 'farming');
  await userEvent.click(screen.getByRole('button', { name: '确定' }));
  expect(await screen.findByText('代码已存在')).toBeTruthy();

  await userEvent.click(screen.getByRole('button', { name: '确定' }));
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]).toMatchObject({ zh: '农业', en: 'Farming', code: 'farming', active: true });
});
