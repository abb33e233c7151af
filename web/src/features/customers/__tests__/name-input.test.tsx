import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Form } from 'antd';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { renderPage } from '@/testing/render-page';
import { server } from '@/testing/server';
import { NameInput } from '../components/name-input';

const match = { id: 'c1', name: '苏州华泰机械有限公司', ownerName: '张伟', exact: false };
const answering = (exact: boolean) =>
  server.use(http.get('*/api/customers/similar', () => HttpResponse.json({ exact, matches: [{ ...match, exact }] })));
const show = () =>
  renderPage(
    <Form>
      <Form.Item name="name" label="客户名称">
        <NameInput />
      </Form.Item>
    </Form>,
  );

describe('the red ball', () => {
  it('appears beside a name that resembles others and shows them on a click', async () => {
    answering(false);
    show();
    expect(screen.queryByRole('button')).toBeNull();
    await userEvent.type(screen.getByLabelText('客户名称'), '华泰');
    await userEvent.click(await screen.findByRole('button', { name: '发现 1 个相似的客户' }));
    expect(await screen.findByText(match.name)).toBeTruthy();
    expect(screen.getByText('张伟')).toBeTruthy();
  });

  it('says at the field that a name is taken', async () => {
    answering(true);
    show();
    await userEvent.type(screen.getByLabelText('客户名称'), match.name);
    expect(await screen.findByText('已有同名客户，不能重复录入')).toBeTruthy();
  });
});
