import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { problem, server } from '@/testing/server';
import { api, speak } from '../api-client';
import type { Problem } from '../problem';
import { holdPage, onSessionEnd, sessionEnded, takeReturnTo } from '../session-end';

let seen: Request | undefined;
const answering = (method: 'get' | 'post' | 'put', answer: () => Response) =>
  server.use(
    http[method]('*/api/things', ({ request }) => {
      seen = request;
      return answer() as never;
    }),
  );
const refusal = (work: Promise<unknown>) => work.then(() => undefined, (error: Problem) => error);

beforeEach(() => {
  document.cookie = 'XSRF-TOKEN=se%2Bcret';
});
afterEach(() => {
  document.cookie = 'XSRF-TOKEN=; max-age=0';
  speak('zh-CN');
});

describe('the api client', () => {
  it('sends the CSRF token, decoded, with writes only', async () => {
    answering('post', () => HttpResponse.json({ id: 1 }));
    await api.post('/api/things', { name: 'a' });
    expect(seen?.headers.get('x-xsrf-token')).toBe('se+cret');

    answering('get', () => HttpResponse.json({ id: 1 }));
    await api.get('/api/things');
    expect(seen?.headers.get('x-xsrf-token')).toBeNull();
  });

  it('gives every create a key of its own, and keeps the one it is given', async () => {
    answering('post', () => HttpResponse.json({}));
    await api.post('/api/things', {});
    const first = seen?.headers.get('idempotency-key');
    await api.post('/api/things', {});
    expect(seen?.headers.get('idempotency-key')).not.toBe(first);
    expect(first).toMatch(/^[0-9a-f-]{36}$/);
    await api.post('/api/things', {}, 'same-again');
    expect(seen?.headers.get('idempotency-key')).toBe('same-again');
  });

  it('says which version an edit is based on, and in which language it wants the answer', async () => {
    speak('en');
    answering('put', () => HttpResponse.json({}));
    await api.put('/api/things', {}, 7);
    expect(seen?.headers.get('if-match')).toBe('"7"');
    expect(seen?.headers.get('accept-language')).toBe('en');
  });

  it('leaves out what is not set in a query', async () => {
    answering('get', () => HttpResponse.json({}));
    await api.get('/api/things', { q: '华泰', tab: undefined, of: '', page: 0 });
    expect(new URL(seen?.url ?? '').searchParams.toString()).toBe(new URLSearchParams({ q: '华泰', page: '0' }).toString());
  });

  it('turns a problem into its fields and its code', async () => {
    answering('post', () =>
      problem(409, {
        type: 'urn:crm:problem:customer-name-taken',
        title: '客户名称已存在',
        errors: [{ field: 'name', code: 'customer-name-taken', message: '已有同名客户' }],
      }),
    );
    const error = await refusal(api.post('/api/things', {}));
    expect(error?.status).toBe(409);
    expect(error?.code).toBe('customer-name-taken');
    expect(error?.errors).toEqual([{ field: 'name', code: 'customer-name-taken', message: '已有同名客户' }]);
  });

  it('keeps the status of an answer that is no problem document', async () => {
    answering('get', () => new HttpResponse('<html>bad gateway</html>', { status: 502, headers: { 'content-type': 'text/html' } }));
    const error = await refusal(api.get('/api/things'));
    expect(error?.status).toBe(502);
    expect(error?.errors).toEqual([]);
  });

  it('tells a broken line from a refusal', async () => {
    answering('get', () => HttpResponse.error());
    expect((await refusal(api.get('/api/things')))?.status).toBe(0);
  });

  it('answers nothing for an empty answer', async () => {
    answering('get', () => new HttpResponse(null, { status: 204 }));
    expect(await api.get('/api/things')).toBeUndefined();
  });
});

describe('an ended session', () => {
  it('goes to the login and remembers the page', () => {
    window.history.pushState({}, '', '/customers?tab=hot');
    const left: string[] = [];
    sessionEnded((url) => left.push(url));
    expect(left).toEqual(['/oauth2/authorization/keycloak']);
    expect(takeReturnTo()).toBe('/customers?tab=hot');
    expect(takeReturnTo()).toBeUndefined();
  });

  it('does not leave a page with unsaved input, but says so', () => {
    const release = holdPage();
    const left: string[] = [];
    let told = 0;
    const forget = onSessionEnd(() => (told += 1));
    sessionEnded((url) => left.push(url));
    release();
    forget();
    expect(left).toEqual([]);
    expect(told).toBe(1);
  });

  it('does not run in circles when the login does not help', () => {
    const left: string[] = [];
    sessionEnded((url) => left.push(url));
    sessionEnded((url) => left.push(url));
    expect(left).toHaveLength(1);
  });
});
