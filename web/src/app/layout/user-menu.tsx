import { DownOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { csrfToken } from '@/lib/csrf';
import { useMe } from '@/shared/session';

/** Who is signed in, and the way out. A form, because the gateway answers with a redirect to the identity provider. */
export function UserMenu() {
  const { t } = useTranslation();
  const me = useMe();
  const form = useRef<HTMLFormElement>(null);
  const leave = () => {
    const token = form.current?.elements.namedItem('_csrf');
    if (token instanceof HTMLInputElement) token.value = csrfToken() ?? '';
    form.current?.submit();
  };
  return (
    <>
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            {
              key: 'who',
              type: 'group',
              label: [me.departmentName, me.title].filter(Boolean).join(' · ') || me.username,
            },
            { key: 'leave', label: t('user.signOut') },
          ],
          onClick: ({ key }) => key === 'leave' && leave(),
        }}
      >
        <Button type="text" className="header-button" aria-label={t('user.menu', { name: me.name })}>
          {me.name} <DownOutlined />
        </Button>
      </Dropdown>
      <form ref={form} method="post" action="/logout" hidden>
        <input type="hidden" name="_csrf" />
      </form>
    </>
  );
}
