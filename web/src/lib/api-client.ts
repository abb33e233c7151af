import { csrfToken } from './csrf';
import { Problem, problemOf } from './problem';
import { randomId } from './random-id';
import { sessionEnded } from './session-end';

export type Query = Record<string, string | number | boolean | undefined | null>;

interface Options {
  query?: Query;
  body?: unknown;
  /** Version the edit is based on; sent as If-Match. */
  version?: number;
  /** Key of a create, so that pressing twice or repeating after a broken line creates once. */
  idempotencyKey?: string;
  signal?: AbortSignal;
}

let language = 'zh-CN';
export const speak = (tag: string) => {
  language = tag;
};

export const url = (path: string, query: Query = {}) => {
  const set = Object.entries(query).filter(([, value]) => value !== undefined && value !== null && value !== '');
  return set.length ? `${path}?${new URLSearchParams(set.map(([key, value]) => [key, String(value)]))}` : path;
};

function headersOf(method: string, options: Options): Headers {
  const headers = new Headers({ Accept: 'application/json, application/problem+json', 'Accept-Language': language });
  if (method !== 'GET') {
    const token = csrfToken();
    if (token) headers.set('X-XSRF-TOKEN', token);
  }
  if (options.body !== undefined && !(options.body instanceof FormData)) headers.set('Content-Type', 'application/json');
  if (options.version !== undefined) headers.set('If-Match', `"${options.version}"`);
  if (options.idempotencyKey) headers.set('Idempotency-Key', options.idempotencyKey);
  return headers;
}

async function request<T>(method: string, path: string, options: Options = {}): Promise<T> {
  const response = await fetch(url(path, options.query), {
    method,
    credentials: 'same-origin',
    headers: headersOf(method, options),
    body: options.body instanceof FormData ? options.body : JSON.stringify(options.body),
    signal: options.signal,
  }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Problem(0, { code: 'unreachable' });
  });
  if (response.status === 401) sessionEnded();
  if (!response.ok) throw await problemOf(response);
  const text = await response.text();
  return (text ? JSON.parse(text) : undefined) as T;
}

/** Same-origin requests to the gateway; a refusal is thrown as {@link Problem}. */
export const api = {
  /** Any other request, such as an act that names the version it is based on. */
  request,
  get: <T>(path: string, query?: Query, signal?: AbortSignal) => request<T>('GET', path, { query, signal }),
  /** A create or an act; the key makes a repeat harmless. */
  post: <T>(path: string, body: unknown = {}, idempotencyKey: string = randomId()) =>
    request<T>('POST', path, { body, idempotencyKey }),
  /** A question too long for a GET, or a replacement that needs no version. */
  ask: <T>(path: string, body: unknown) => request<T>('POST', path, { body }),
  put: <T>(path: string, body: unknown, version?: number) => request<T>('PUT', path, { body, version }),
  delete: (path: string, version?: number) => request<void>('DELETE', path, { version }),
};
