import { screen, waitFor } from '@testing-library/react';
import { Form } from 'antd';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { renderPage } from '@/testing/render-page';
import { server } from '@/testing/server';
import { OverlapAlert } from '../components/overlap-alert';

const initial = { start: '2026-03-02T01:00:00Z', end: '2026-03-02T02:00:00Z', repeat: 'FREQ=DAILY' };

function Entry({ single }: { single: boolean }) {
  const [form] = Form.useForm();
  return (
    <Form form={form} initialValues={initial}>
      <OverlapAlert form={form} except="a1" single={single} />
      {['start', 'end', 'repeat'].map((name) => (
        <Form.Item key={name} name={name} noStyle>
          <input />
        </Form.Item>
      ))}
    </Form>
  );
}

function asking(answer: object[]) {
  const asked: URLSearchParams[] = [];
  server.use(
    http.get('*/api/calendar/overlaps', ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return HttpResponse.json(answer);
    }),
  );
  return asked;
}

it('names what is planned already, and leaves out the entry itself', async () => {
  const busy = { id: 'b1', title: '晨会', allDay: false, start: '2026-03-02T01:30:00Z', end: '2026-03-02T02:30:00Z' };
  const asked = asking([busy]);
  renderPage(<Entry single={false} />);
  expect(await screen.findByText(/晨会/)).toBeTruthy();
  expect(screen.getByText(/2026-03-02 周一 09:30–10:30/)).toBeTruthy();
  expect(Object.fromEntries(asked.at(-1) ?? [])).toEqual({ ...initial, except: 'a1' });
});

it('says nothing when the time is free, and does not repeat a single occurrence', async () => {
  const asked = asking([]);
  renderPage(<Entry single />);
  await waitFor(() => expect(asked.length).toBeGreaterThan(0));
  expect(asked.at(-1)?.has('repeat')).toBe(false);
  expect(screen.queryByRole('alert')).toBeNull();
});
