import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import type { PropsWithChildren } from 'react';
import { expect, it } from 'vitest';
import { server } from '@/testing/server';
import { usePreference } from '../preference';

it('keeps what was chosen while the earlier choice was still being read', async () => {
  let answer: (() => void) | undefined;
  let written: unknown;
  server.use(
    http.get('*/api/preferences/schedule', async () => {
      await new Promise<void>((resolve) => (answer = resolve));
      return HttpResponse.json({ allHours: false });
    }),
    http.put('*/api/preferences/schedule', async ({ request }) => {
      written = await request.json();
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const client = new QueryClient();
  const wrapper = ({ children }: PropsWithChildren) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  const { result } = renderHook(() => usePreference('schedule', { allHours: false }), { wrapper });
  await waitFor(() => expect(answer).toBeDefined());

  act(() => result.current.save({ allHours: true }));
  answer?.();
  await waitFor(() => expect(written).toEqual({ allHours: true }));
  await new Promise((resolve) => setTimeout(resolve, 20));

  expect(result.current.value).toEqual({ allHours: true });
});
