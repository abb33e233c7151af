import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';

const origin = '*';

/** What every page asks for; a test adds the rest. */
export const server = setupServer(
  http.get(`${origin}/api/me`, () => HttpResponse.json(me)),
  http.get(`${origin}/api/dictionaries/:domain`, () => HttpResponse.json({})),
  http.get(`${origin}/api/stages`, () => HttpResponse.json([])),
  http.get(`${origin}/api/preferences/:key`, () => new HttpResponse(null, { status: 204 })),
  http.put(`${origin}/api/preferences/:key`, () => new HttpResponse(null, { status: 204 })),
);

export const me = {
  id: 'e1',
  username: 'director',
  name: '林若溪',
  departmentName: '销售中心',
  roles: ['sales-director'],
  permissions: ['customer.view', 'customer.create', 'customer.edit', 'customer.assign', 'customer.delete', 'customer.import'],
  scope: 'DEPARTMENT_TREE',
};

export const problem = (status: number, body: object) =>
  HttpResponse.json({ status, ...body }, { status, headers: { 'content-type': 'application/problem+json' } });
