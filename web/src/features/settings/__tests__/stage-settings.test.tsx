import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { renderPage } from '@/testing/render-page';
import { problem, server } from '@/testing/server';
import { StageSettings } from '../components/stage-settings';

const first = { code: 'first', zh: '初步接触', en: 'First', position: 1, signed: false, funnel: true, probability: 10 };
const second = { code: 'deal', zh: '签约成交', en: 'Deal', position: 2, signed: true, funnel: true, color: '#1d6258' };

beforeEach(() => server.use(http.get('*/api/stages', () => HttpResponse.json([second, first]))));

it('shows the stages in their order, and lets neighbours change places', async () => {
  const sent: unknown[] = [];
  server.use(
    http.put('*/api/stages/:code', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(first);
    }),
  );
  renderPage(<StageSettings />);
  await screen.findByText('初步接触');
  const names = screen.getAllByText(/初步接触|签约成交/).map((cell) => cell.textContent);
  expect(names).toEqual(['初步接触', '签约成交']);
  expect(screen.getByText('10%')).toBeTruthy();

  await userEvent.click(screen.getByRole('button', { name: '下移：初步接触' }));
  await waitFor(() =>
    expect(sent).toEqual([
      { ...first, position: 2 },
      { ...second, position: 1 },
    ]),
  );
});

it('adds a stage at the end and tells why one that is in use stays', async () => {
  const sent: unknown[] = [];
  server.use(
    http.post('*/api/stages', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(first, { status: 201 });
    }),
    http.delete('*/api/stages/first', () => problem(409, { code: 'stage-in-use', title: '还有客户处于此阶段' })),
  );
  renderPage(<StageSettings />);
  await screen.findByText('初步接触');
  await userEvent.click(screen.getByRole('button', { name: /新增阶段/ }));
  await userEvent.type(await screen.findByLabelText('中文名称'), '售后');
  await userEvent.type(screen.getByLabelText('英文名称'), 'Care');
  await userEvent.type(screen.getByLabelText('代码'), 'care');
  await userEvent.click(screen.getByRole('button', { name: '确定' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({ code: 'care', zh: '售后', position: 3, funnel: true });

  const row = screen.getByText('初步接触').closest('tr') as HTMLElement;
  await userEvent.click(within(row).getByRole('button', { name: '删除' }));
  await userEvent.click(within(await screen.findByRole('tooltip')).getByRole('button', { name: '删除' }));
  expect(await screen.findByText('还有客户处于此阶段')).toBeTruthy();
});
