import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Input, Popconfirm, Space, Tag } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Itinerary as Plan, MessageView } from '@/api/schedule';
import { LoadState } from '@/components/ui/load-state';
import { SidePanel } from '@/components/ui/side-panel';
import { useAct } from '@/components/ui/use-act';
import { DateTime } from '@/components/ui/values';
import { Itinerary } from '@/shared/itinerary';
import { useTimes } from '@/shared/times';
import { answerMessage, deleteMessage, markRead, useMessage } from '../api/messages';
import { useMessageTitle } from '../message-title';

function Reply({ id, onSent }: { id: string; onSent: () => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const reply = useAct({
    act: () => answerMessage(id, text),
    stale: ['messages'],
    done: t('messages.sent'),
    onDone: onSent,
  });
  return (
    <div className="message-reply">
      <Input.TextArea
        autoFocus
        aria-label={t('messages.reply')}
        autoSize={{ minRows: 3 }}
        maxLength={10000}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="primary" disabled={!text.trim()} loading={reply.isPending} onClick={() => reply.mutate()}>
        {t('messages.send')}
      </Button>
    </div>
  );
}

function Recipients({ message }: { message: MessageView }) {
  const { t } = useTranslation();
  return (
    <div className="message-recipients">
      {message.recipients.map((one) => (
        <Tag key={one.id} color={one.readAt ? 'success' : 'default'}>
          {one.name} · {t(one.readAt ? 'messages.hasRead' : 'messages.notRead')}
        </Tag>
      ))}
    </div>
  );
}

/** When and where one is expected. */
function Appointed({ payload }: Pick<MessageView, 'payload'>) {
  const times = useTimes();
  const text = (name: string) => (typeof payload[name] === 'string' ? payload[name] : '');
  if (!text('start')) return text('at') ? <DateTime value={text('at')} /> : null;
  const span = { start: text('start'), end: text('end'), allDay: payload.allDay === true };
  return (
    <p>
      <strong className="tabular">
        {times.dayTitle(times.day(span.start))} {times.span(span)}
      </strong>
      {text('place') && ` · ${text('place')}`}
    </p>
  );
}

function Content({ message, onClose }: { message: MessageView; onClose: () => void }) {
  const { t } = useTranslation();
  const [replying, setReplying] = useState(false);
  const remove = useAct({
    act: () => deleteMessage(message.id),
    stale: ['messages'],
    done: t('messages.deleted'),
    onDone: onClose,
  });
  const quoted = typeof message.payload.quoted === 'string' ? message.payload.quoted : undefined;
  return (
    <article className="message">
      <p className="faint">
        {message.senderName ?? t('messages.system')} · <DateTime value={message.sentAt} />
      </p>
      {message.recipients.length > 0 && <Recipients message={message} />}
      <Appointed payload={message.payload} />
      {message.text && <p className="message-text">{message.text}</p>}
      {quoted && <Alert className="message-text" title={quoted} />}
      {message.kind === 'ITINERARY' && <Itinerary plan={message.payload as unknown as Plan} />}
      <Space wrap>
        {message.link && (
          <Link to={message.link} onClick={onClose}>
            <Button type="primary">{t('messages.goTo')}</Button>
          </Link>
        )}
        {message.answerable && !replying && <Button onClick={() => setReplying(true)}>{t('messages.reply')}</Button>}
        <Popconfirm title={t('messages.confirmDelete')} onConfirm={() => remove.mutateAsync()}>
          <Button danger>{t('action.delete')}</Button>
        </Popconfirm>
      </Space>
      {replying && <Reply id={message.id} onSent={() => setReplying(false)} />}
    </article>
  );
}

/** One message; opening it is reading it. */
export function MessagePanel({ id, onClose }: { id?: string; onClose: () => void }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const title = useMessageTitle();
  const message = useMessage(id);
  const unread = message.data && message.data.recipients.length === 0 && !message.data.readAt;
  useEffect(() => {
    if (!id || !unread) return;
    void markRead(id)
      .then(() => client.invalidateQueries({ queryKey: ['messages'] }))
      .catch(() => undefined);
  }, [id, unread, client]);
  return (
    <SidePanel
      title={message.data ? title(message.data) : t('messages.one')}
      open={Boolean(id)}
      onClose={onClose}
      width={560}
    >
      <LoadState query={message}>{(one) => <Content key={one.id} message={one} onClose={onClose} />}</LoadState>
    </SidePanel>
  );
}
