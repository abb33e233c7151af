import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { renderPage } from '@/testing/render-page';
import { problem, server } from '@/testing/server';
import { CustomerList } from '../components/customer-list';

const row = {
  id: 'c1',
  version: 1,
  number: 'C1',
  name: '苏州华泰机械有限公司',
  stage: 'quotation',
  hot: true,
  status: 'NORMAL',
  nextVisitAt: '2020-01-01T00:00:00Z',
  createdAt: '2026-01-01T00:00:00Z',
};
let asked: URLSearchParams[];

beforeEach(() => {
  asked = [];
  server.use(
    http.get('*/api/customers/tabs', () => HttpResponse.json([{ tab: 'all', count: 10000, exact: false }])),
    http.get('*/api/customers', ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return HttpResponse.json({ items: [row], page: 0, size: 50, total: 10000, totalExact: false });
    }),
  );
});

const show = (address = '/customers') =>
  renderPage(<CustomerList onNewContact={() => {}} onNewActivity={() => {}} />, address);

describe('the customer list', () => {
  it('asks for what the address says, with the rows per page kept for the user', async () => {
    server.use(http.get('*/api/preferences/list.customers', () => HttpResponse.json({ pageSize: 50 })));
    show('/customers?tab=hot&letter=S&page=3&sort=name');
    await screen.findByText(row.name);
    expect(Object.fromEntries(asked[0] ?? [])).toEqual({ tab: 'hot', letter: 'S', page: '2', size: '50', sort: 'name' });
  });

  it('puts a letter into the address and starts at the first page', async () => {
    const { router } = show('/customers?page=3');
    await screen.findByText(row.name);
    await userEvent.click(screen.getByRole('button', { name: 'H' }));
    await waitFor(() => expect(router.state.location.search).toBe('?letter=H'));
    await waitFor(() => expect(asked.at(-1)?.get('page')).toBe('0'));
  });

  it('marks a visit that is overdue and says that there are more than it counted', async () => {
    show();
    const due = await screen.findByText('2020-01-01 08:00');
    expect(due.className).toContain('overdue');
    expect(screen.getByText(/共 10 000\+ 条/)).toBeTruthy();
  });

  it('shows only the operations the user may do', async () => {
    show();
    await screen.findByText(row.name);
    expect(screen.getByRole('button', { name: /新增客户/ })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /新增联系人/ })).toBeNull();
  });

  it('says what went wrong and asks again', async () => {
    server.use(http.get('*/api/customers', () => problem(503, { title: '客户服务暂时不可用' }), { once: true }));
    show();
    await screen.findByText('客户服务暂时不可用');
    await userEvent.click(screen.getByRole('button', { name: '重试' }));
    await screen.findByText(row.name);
  });

  it('deletes what is ticked and tells what could not be deleted', async () => {
    const sent: unknown[] = [];
    server.use(
      http.post('*/api/customers/delete', async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({ done: 0, refused: [{ id: 'c1', name: row.name, reason: 'customer-has-orders' }] });
      }),
    );
    show();
    await screen.findByText(row.name);
    await userEvent.click(screen.getAllByRole('checkbox').at(-1) as HTMLElement);
    await userEvent.click(screen.getByRole('button', { name: /删除选定客户/ }));
    await userEvent.click(await screen.findByRole('button', { name: '删除客户' }));
    expect(await screen.findByText(`${row.name}: 有订单，不能删除`)).toBeTruthy();
    expect(sent).toEqual([{ customerIds: ['c1'] }]);
  });
});
