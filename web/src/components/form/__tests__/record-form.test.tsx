import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Form, Input } from 'antd';
import { describe, expect, it } from 'vitest';
import { Problem } from '@/lib/problem';
import { renderPage } from '@/testing/render-page';
import { RecordForm } from '../record-form';

interface Values {
  name: string;
  phone: string;
}
type Save = (values: Values, version: number | undefined, key: string) => Promise<object>;

const fields = [
  { name: 'name', label: '名称', input: <Input /> },
  { name: 'phone', label: '电话', input: <Input /> },
];

function Sample({ save, onSaved = () => {} }: { save: Save; onSaved?: (saved: object) => void }) {
  const [form] = Form.useForm();
  return (
    <RecordForm<Values, object>
      form={form}
      initial={{ name: '华泰', phone: '1' }}
      version={3}
      save={save}
      fields={fields}
      onSaved={onSaved}
      onCancel={() => {}}
    >
      {fields.map((field) => (
        <Form.Item key={field.name} name={field.name} label={field.label}>
          {field.input}
        </Form.Item>
      ))}
    </RecordForm>
  );
}

const refusing = (...answers: (Problem | object)[]) => {
  const calls: { values: Values; version?: number; key: string }[] = [];
  const save: Save = (values, version, key) => {
    calls.push({ values: { ...values }, version, key });
    const answer = answers.shift() ?? {};
    return answer instanceof Problem ? Promise.reject(answer) : Promise.resolve(answer);
  };
  return { save, calls };
};
const ok = () => screen.getByRole('button', { name: '确定' });

describe('a form', () => {
  it('shows a refusal at its field, the rest in one alert, and loses nothing', async () => {
    const { save } = refusing(
      new Problem(400, {
        title: '输入有误',
        errors: [
          { field: 'name', code: 'taken', message: '已有同名客户' },
          { field: 'elsewhere', code: 'x', message: '别处的问题' },
        ],
      }),
    );
    const user = userEvent.setup({ pointerEventsCheck: 0 });
    renderPage(<Sample save={save} />);
    await user.clear(screen.getByLabelText('名称'));
    await user.type(screen.getByLabelText('名称'), '华泰机械');
    await user.click(ok());

    const name = screen.getByLabelText('名称').closest('.ant-form-item');
    await waitFor(() => expect(name?.textContent).toContain('已有同名客户'));
    const alert = screen.getByRole('alert', { name: '' });
    expect(alert.textContent).toContain('别处的问题');
    expect(alert.textContent).not.toContain('已有同名客户');
    expect(screen.getByLabelText('名称')).toHaveProperty('value', '华泰机械');
  });

  it('sends the same again under the same key, something else under another', async () => {
    const { save, calls } = refusing(new Problem(0, {}), new Problem(503, { title: '暂时不可用' }));
    const user = userEvent.setup({ pointerEventsCheck: 0 });
    renderPage(<Sample save={save} />);
    await user.click(ok());
    await screen.findByText(/连接不上服务器/);
    await user.click(ok());
    await screen.findByText('暂时不可用');
    await user.type(screen.getByLabelText('电话'), '2');
    await user.click(ok());
    await waitFor(() => expect(calls).toHaveLength(3));
    expect(calls[1]?.key).toBe(calls[0]?.key);
    expect(calls[2]?.key).not.toBe(calls[0]?.key);
  });

  it('shows both versions of a stale edit and saves mine over the current one when told to', async () => {
    const { save, calls } = refusing(
      new Problem(412, { yourVersion: 3, currentVersion: 5, current: { name: '华泰', phone: '999' } }),
      {},
    );
    const user = userEvent.setup({ pointerEventsCheck: 0 });
    renderPage(<Sample save={save} />);
    await user.type(screen.getByLabelText('电话'), '2');
    await user.click(ok());
    const dialog = await screen.findByRole('dialog');
    expect(dialog.textContent).toContain('12');
    expect(dialog.textContent).toContain('999');
    expect(dialog.textContent).not.toContain('华泰');
    await user.click(screen.getByRole('button', { name: '以我的为准并保存' }));
    await waitFor(() => expect(calls).toHaveLength(2));
    expect(calls.map((call) => call.version)).toEqual([3, 5]);
    expect(calls[1]?.values.phone).toBe('12');
  });

  it('takes the current values when told to, and bases the next edit on them', async () => {
    const { save, calls } = refusing(
      new Problem(412, { currentVersion: 5, current: { name: '华泰', phone: '999', number: 'C1' } }),
      {},
    );
    const user = userEvent.setup({ pointerEventsCheck: 0 });
    renderPage(<Sample save={save} />);
    await user.click(ok());
    await user.click(await screen.findByRole('button', { name: '采用现在的内容' }));
    await waitFor(() => expect(screen.getByLabelText('电话')).toHaveProperty('value', '999'));
    await user.click(ok());
    await waitFor(() => expect(calls).toHaveLength(2));
    expect(calls[1]).toMatchObject({ version: 5, values: { name: '华泰', phone: '999' } });
    expect(calls[1]?.values).not.toHaveProperty('number');
  });
});
