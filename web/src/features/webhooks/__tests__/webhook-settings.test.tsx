import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { renderPage } from '@/testing/render-page';
import { problem, server } from '@/testing/server';
import { WebhookSettings } from '../components/webhook-settings';

const erp = {
  id: 'w1',
  version: 3,
  name: 'ERP',
  url: 'https://erp.example.com/hooks',
  events: ['OrderPlaced'],
  active: true,
  createdAt: '2026-11-01T00:00:00Z',
  waiting: 0,
  failed: 1,
  lastState: 'FAILED',
  lastAt: '2026-11-02T00:00:00Z',
};
const failed = {
  id: 'd1',
  eventId: 'e1',
  eventType: 'OrderPlaced',
  occurredAt: '2026-11-02T00:00:00Z',
  state: 'FAILED',
  tries: 10,
  lastStatus: 500,
};
const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';

beforeEach(() =>
  server.use(
    http.get('*/api/webhooks', () => HttpResponse.json([erp])),
    http.get('*/api/webhooks/events', () =>
      HttpResponse.json([
        { family: 'order', name: 'OrderPlaced' },
        { family: 'order', name: 'OrderVoided' },
      ]),
    ),
    http.get('*/api/webhooks/w1/deliveries', () =>
      HttpResponse.json({ items: [failed], page: 0, size: 20, total: 1, totalExact: true }),
    ),
    http.get('*/api/webhooks/w1/deliveries/d1', () =>
      HttpResponse.json({
        delivery: failed,
        body: '{"type":"OrderPlaced","data":{"orderId":"o1"}}',
        attempts: [{ at: '2026-11-02T00:00:00Z', status: 500, response: 'no disk', millis: 42 }],
      }),
    ),
  ),
);

it('shows the refusal at its field, and the secret of a new webhook once', async () => {
  const sent: unknown[] = [];
  server.use(
    http.post('*/api/webhooks', async ({ request }) => {
      sent.push(await request.json());
      return sent.length === 1
        ? problem(400, { code: 'invalid', errors: [{ field: 'url', code: 'x', message: '该地址指向内部网络' }] })
        : HttpResponse.json({ id: 'w2', version: 0, secret, webhook: { ...erp, id: 'w2' } }, { status: 201 });
    }),
  );
  renderPage(<WebhookSettings />);
  await screen.findByText('https://erp.example.com/hooks');

  await userEvent.click(screen.getByRole('button', { name: /新增 Webhook/ }));
  await userEvent.type(await screen.findByLabelText('名称'), 'Shop');
  await userEvent.type(screen.getByLabelText('地址'), 'https://10.0.0.1/');
  await userEvent.click(screen.getByRole('button', { name: '确定' }));
  expect(await screen.findByText('该地址指向内部网络')).toBeTruthy();

  await userEvent.click(screen.getByRole('button', { name: '确定' }));
  expect(await screen.findByText(secret)).toBeTruthy();
  expect(sent[1]).toEqual({ name: 'Shop', url: 'https://10.0.0.1/', events: [], active: true });
  await userEvent.click(screen.getByRole('button', { name: '我已保存' }));
  await waitFor(() => expect(screen.queryByText(secret)).toBeNull());
});

it('shows what was tried, and sends again what failed', async () => {
  const asked: string[] = [];
  server.use(
    http.post('*/api/webhooks/w1/deliveries/d1/redeliver', () => {
      asked.push('one');
      return HttpResponse.json({ delivery: { ...failed, state: 'PENDING' }, body: '{}', attempts: [] }, { status: 202 });
    }),
    http.post('*/api/webhooks/w1/redeliver-failed', async ({ request }) => {
      const { since } = (await request.json()) as { since: string };
      asked.push(String(Math.round((Date.now() - Date.parse(since)) / 3_600_000)));
      return HttpResponse.json({ count: 1 }, { status: 202 });
    }),
  );
  renderPage(<WebhookSettings />);
  await userEvent.click(await screen.findByRole('button', { name: 'ERP' }));
  const log = await screen.findByRole('dialog');
  await userEvent.click(await within(log).findByText('HTTP 500'));
  expect(await within(log).findByText('no disk')).toBeTruthy();
  expect(within(log).getByText(/"orderId": "o1"/)).toBeTruthy();

  await userEvent.click(within(log).getByRole('button', { name: '重发' }));
  await waitFor(() => expect(asked).toEqual(['one']));

  await userEvent.click(within(log).getByRole('button', { name: '重发失败的…' }));
  await userEvent.click(await screen.findByText('最近 24 小时'));
  await waitFor(() => expect(asked).toEqual(['one', '24']));
});

it('says why a webhook was switched off, and sends nothing there', async () => {
  server.use(
    http.get('*/api/webhooks', () =>
      HttpResponse.json([{ ...erp, active: false, offReason: 'GONE', offAt: '2026-11-02T00:00:00Z' }]),
    ),
  );
  renderPage(<WebhookSettings />);
  expect(await screen.findByText('对方答复不再接收（410）')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'ERP' }));
  const test = await screen.findByRole('button', { name: '发送测试' });
  expect((test as HTMLButtonElement).disabled).toBe(true);
});
