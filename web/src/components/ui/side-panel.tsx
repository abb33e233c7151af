import { App, Drawer } from 'antd';
import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DirtyContext } from './dirty-context';
import { useNarrow } from './use-narrow';

interface Props {
  title: ReactNode;
  open: boolean;
  onClose: () => void;
  width?: number;
  extra?: ReactNode;
  children: ReactNode;
}

/** A drawer, full width on a phone; it asks before it throws away what was typed. */
export function SidePanel({ title, open, onClose, width = 640, extra, children }: Props) {
  const narrow = useNarrow();
  const { modal } = App.useApp();
  const { t } = useTranslation();
  const dirty = useRef<() => boolean>(() => false);
  const close = () => {
    if (!dirty.current()) return onClose();
    void modal.confirm({
      title: t('form.leaveTitle'),
      content: t('form.leaveText'),
      okText: t('form.leave'),
      cancelText: t('form.stay'),
      onOk: onClose,
    });
  };
  return (
    <Drawer title={title} open={open} onClose={close} size={narrow ? '100%' : width} destroyOnHidden extra={extra}>
      <DirtyContext value={dirty}>{children}</DirtyContext>
    </Drawer>
  );
}
