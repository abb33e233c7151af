import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { renderPage } from '@/testing/render-page';
import { server } from '@/testing/server';
import { ShareDialog } from '../components/share-dialog';

it('shares a single file with rights of its own, without the one that only folders have', async () => {
  const sent: unknown[] = [];
  server.use(
    http.get('*/api/documents/d1/shares', () =>
      HttpResponse.json([
        { documentId: 'd1', documentName: '报价.xlsx', employeeId: 'e2', name: '李娜', mayEdit: false, mayDelete: false },
      ]),
    ),
    http.put('*/api/documents/d1/shares', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json([]);
    }),
    http.get('*/api/employees/choices', () => HttpResponse.json([])),
  );
  renderPage(<ShareDialog shared={{ kind: 'document', id: 'd1', name: '报价.xlsx' }} onClose={() => {}} />);
  expect(await screen.findByText('李娜')).toBeTruthy();
  expect(screen.queryByText('可上传')).toBeNull();

  await userEvent.click(screen.getByLabelText('可编辑'));
  await userEvent.click(screen.getByRole('button', { name: '保存' }));

  await waitFor(() =>
    expect(sent).toEqual([
      { shares: [{ employeeId: 'e2', departmentId: null, mayEdit: true, mayDelete: false }] },
    ]),
  );
});
