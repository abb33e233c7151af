import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Remark } from '@/api/knowledge';
import { useAct } from '@/components/ui/use-act';
import { DateTime } from '@/components/ui/values';
import { api } from '@/lib/api-client';

interface Props {
  /** Address of what is remarked upon. */
  of: string;
  remarks: Remark[];
  stale: string[];
}

/** Remarks below an article or an answer; plain text. */
export function Remarks({ of, remarks, stale }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [writing, setWriting] = useState(false);
  const add = useAct({
    act: () => api.post<void>(`${of}/comments`, { text: text.trim() }),
    stale,
    onDone: () => {
      setText('');
      setWriting(false);
    },
  });
  const remove = useAct({ act: (id: string) => api.delete(`${of}/comments/${id}`), stale });
  return (
    <div className="remarks">
      <ul>
        {remarks.map((one) => (
          <li key={one.id}>
            <p className="plain-text">{one.text}</p>
            <span className="faint">
              {one.authorName} · <DateTime value={one.createdAt} />
            </span>
            {one.removable && (
              <Button type="link" size="small" onClick={() => remove.mutate(one.id)}>
                {t('action.delete')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {writing ? (
        <Form onFinish={() => add.mutate()}>
          <Input.TextArea
            autoSize={{ minRows: 2 }}
            maxLength={1000}
            value={text}
            aria-label={t('remarks.write')}
            onChange={(event) => setText(event.target.value)}
          />
          <Button type="primary" size="small" htmlType="submit" loading={add.isPending} disabled={!text.trim()}>
            {t('remarks.post')}
          </Button>{' '}
          <Button size="small" onClick={() => setWriting(false)}>
            {t('action.cancel')}
          </Button>
        </Form>
      ) : (
        <Button type="link" size="small" onClick={() => setWriting(true)}>
          {t('remarks.write')}
        </Button>
      )}
    </div>
  );
}
