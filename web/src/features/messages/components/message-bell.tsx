import { BellOutlined } from '@ant-design/icons';
import { App, Badge, Button, Empty, Popover } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { DateTime } from '@/components/ui/values';
import { paths, withQuery } from '@/config/paths';
import { onNews } from '@/lib/live';
import { newestUnread, useNewestUnread, useUnread } from '../api/messages';
import { useMessageTitle } from '../message-title';

const page = (id: string) => withQuery(paths.messages, { open: id });

/** Shows a message that arrives while the window is looked at. */
function useArrivals() {
  const { t } = useTranslation();
  const title = useMessageTitle();
  const navigate = useNavigate();
  const { notification } = App.useApp();
  const told = useRef<string>(undefined);
  const show = useRef<() => Promise<void>>(() => Promise.resolve());
  useEffect(() => {
    show.current = async () => {
      const newest = (await newestUnread(1)).items[0];
      const before = told.current;
      told.current = newest?.id ?? before ?? '';
      // what was there when the page was opened is no news
      if (!newest || before === undefined || newest.id <= before || document.visibilityState !== 'visible') return;
      notification.info({
        key: 'message',
        title: title(newest),
        description: newest.excerpt,
        actions: (
          <Button
            size="small"
            type="primary"
            onClick={() => {
              notification.destroy('message');
              void navigate(page(newest.id));
            }}
          >
            {t('messages.open')}
          </Button>
        ),
      });
    };
  });
  useEffect(() => {
    const look = () => void show.current().catch(() => undefined);
    look();
    return onNews('messages', look);
  }, []);
}

function Newest({ onGone }: { onGone: () => void }) {
  const { t } = useTranslation();
  const title = useMessageTitle();
  const newest = useNewestUnread(true);
  return (
    <div className="bell-list">
      {newest.data?.items.length === 0 && (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('messages.noneUnread')} />
      )}
      <ul>
        {newest.data?.items.map((one) => (
          <li key={one.id}>
            <Link to={page(one.id)} onClick={onGone}>
              {title(one)}
            </Link>
            <span className="faint">
              <DateTime value={one.sentAt} />
            </span>
          </li>
        ))}
      </ul>
      <Link to={paths.messages} onClick={onGone}>
        {t('messages.all')}
      </Link>
    </div>
  );
}

/** The bell in the header: how many messages wait, and the newest of them. */
export function MessageBell() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const unread = useUnread().data?.unread ?? 0;
  useArrivals();
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      open={open}
      onOpenChange={setOpen}
      destroyOnHidden
      content={<Newest onGone={() => setOpen(false)} />}
    >
      <Button
        type="text"
        className="header-button"
        aria-label={t('messages.bell', { count: unread })}
        icon={
          <Badge count={unread} size="small" overflowCount={99}>
            <BellOutlined className="bell" />
          </Badge>
        }
      />
    </Popover>
  );
}
