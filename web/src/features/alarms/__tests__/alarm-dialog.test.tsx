import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { renderPage } from '@/testing/render-page';
import { server } from '@/testing/server';
import { AlarmDialog } from '../components/alarm-dialog';

const alarm = {
  id: 'a1',
  employeeId: 'e1',
  kind: 'REMINDER',
  sourceId: 'r1',
  title: '<b>给客户回电话</b>',
  link: '/schedule',
  at: '2026-03-02T01:00:00Z',
  rungAt: '2026-03-02T01:00:00Z',
};

/** A server with one alarm, which an act settles. */
function ringing() {
  let settled = false;
  server.use(
    http.get('*/api/alarms', () => HttpResponse.json(settled ? [] : [alarm])),
    http.post('*/api/alarms/a1/acknowledge', () => {
      settled = true;
      return new HttpResponse(null, { status: 204 });
    }),
  );
  renderPage(<AlarmDialog />);
  return () => settled;
}

describe('the alarm clock', () => {
  it('shows what was missed, as text, until it is understood', async () => {
    const settled = ringing();
    expect(await screen.findByText(alarm.title)).toBeTruthy();
    expect(screen.getByText('（错过的提醒）')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: '知道了' }));
    await waitFor(() => expect(screen.queryByText(alarm.title)).toBeNull());
    expect(settled()).toBe(true);
  });

  it('names itself in the title of the window', async () => {
    document.title = '首页';
    ringing();
    await waitFor(() => expect(document.title).toContain('【提醒】'), { timeout: 5000 });
  }, 10_000);
});
