import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ContactView } from '@/api/customers';
import { useAct } from '@/components/ui/use-act';
import { useMay } from '@/shared/session';
import { removeContact } from '../api/remove-contact';

interface Props {
  contact: ContactView;
  onEdit: (contact: ContactView) => void;
}

export function ContactActs({ contact, onEdit }: Props) {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const may = useMay();
  const remove = useAct({
    act: () => removeContact(contact.id),
    stale: ['contacts', 'customers'],
    done: t('contacts.deleted'),
  });
  const ask = () =>
    void modal.confirm({
      title: t('contacts.deleteTitle', { name: contact.name }),
      okText: t('action.delete'),
      okButtonProps: { danger: true },
      cancelText: t('action.cancel'),
      onOk: () => remove.mutate(),
    });
  return (
    <div className="row-acts">
      {may('contact.edit') && (
        <Button type="link" size="small" onClick={() => onEdit(contact)}>
          {t('action.edit')}
        </Button>
      )}
      {may('contact.delete') && (
        <Button type="link" size="small" danger onClick={ask}>
          {t('action.delete')}
        </Button>
      )}
    </div>
  );
}
