import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { Component as Home } from '../home';
import { problem, server } from '@/testing/server';
import { renderPage } from '@/testing/render-page';

const figures = { customers: 12, contacts: 0, activities: 3, visits: 2, visited: 1 };
const due = { items: [{ customerId: 'c1', customerName: '厦门测试公司', nextVisitAt: '2020-01-01T00:00:00Z' }], total: 1 };

beforeEach(() => {
  server.use(
    http.get('*/api/customer-brief', () =>
      HttpResponse.json({ period: 'THIS_MONTH', current: figures, previous: { ...figures, customers: 10 } }),
    ),
    http.get('*/api/customer-ranking', () =>
      HttpResponse.json([{ rank: 1, employeeId: 'e1', name: '林若溪', departmentName: '销售中心', value: 7, own: true }]),
    ),
    http.get('*/api/activities/due', () => HttpResponse.json(due)),
    ...['announcements', 'questions', 'articles', 'downloads', 'calendar/upcoming', 'messages'].map((path) =>
      http.get(`*/api/${path}`, () => HttpResponse.json({ items: [], total: 0 })),
    ),
    http.get('*/api/reminders', () => HttpResponse.json([])),
    http.get('*/api/reminders/public', () =>
      HttpResponse.json([{ id: 'r1', text: '周五消防演习', at: '2026-11-27T02:00:00Z', ownerName: '何静' }]),
    ),
    http.get('*/api/customers', () => problem(503, { code: 'service-unavailable', detail: '暂时不可用' })),
  );
});

it('shows the figures of the period beside those before', async () => {
  renderPage(<Home />);

  const brief = await screen.findByRole('region', { name: '业绩简报' });
  expect(await within(brief).findByText('较上期 +20%')).toBeTruthy();
  expect(within(brief).queryByText('订单金额')).toBeNull();
  const ranking = screen.getByRole('region', { name: '销售精英榜' });
  expect(await within(ranking).findByText('林若溪')).toBeTruthy();
});

it('tells everybody of public affairs, above all windows and in their own', async () => {
  renderPage(<Home />);

  const affairs = await screen.findByRole('region', { name: '公司事务' });
  expect(await within(affairs).findByText('周五消防演习')).toBeTruthy();
  expect(screen.getAllByText(/周五消防演习/)).toHaveLength(2);
});

it('lets one window fail on its own, with a retry', async () => {
  renderPage(<Home />);

  const hot = await screen.findByRole('region', { name: '热点客户' });
  await waitFor(() => expect(within(hot).getByText('暂时不可用')).toBeTruthy());
  expect(await screen.findByText('厦门测试公司')).toBeTruthy();

  server.use(http.get('*/api/customers', () => HttpResponse.json({ items: [], total: 0 })));
  await userEvent.click(within(hot).getByRole('button', { name: '重试' }));
  expect(await within(hot).findByText('还没有热点客户')).toBeTruthy();
});

it('keeps which windows the user wants', async () => {
  const kept: unknown[] = [];
  server.use(
    http.put('*/api/preferences/home', async ({ request }) => {
      kept.push(await request.json());
      return new HttpResponse(null, { status: 204 });
    }),
  );
  renderPage(<Home />);

  await userEvent.click(await screen.findByRole('button', { name: /首页设置/ }));
  await userEvent.click(await screen.findByRole('checkbox', { name: '热点客户' }));

  await waitFor(() => expect(screen.queryByRole('region', { name: '热点客户' })).toBeNull());
  expect(kept).toMatchObject([{ windows: expect.arrayContaining([{ key: 'hot', visible: false }]) }]);
});
