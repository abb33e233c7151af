import { MailOutlined, MobileOutlined, PhoneOutlined } from '@ant-design/icons';
import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ContactView } from '@/api/customers';
import { paths } from '@/config/paths';
import { DictionaryText } from '@/shared/dictionaries';
import { RecordLink } from '@/shared/record-link';
import { ContactActs } from './contact-acts';

interface Props {
  contact: ContactView;
  onEdit: (contact: ContactView) => void;
}

/** 名片: one person as a business card. */
export function ContactCard({ contact, onEdit }: Props) {
  const { t } = useTranslation();
  const work = [contact.department, contact.title].filter(Boolean).join(' · ');
  return (
    <li className="contact-card">
      <header>
        <strong>{contact.name}</strong>
        {contact.salutation && (
          <span className="faint">
            <DictionaryText domain="customer" dictionary="salutation" code={contact.salutation} />
          </span>
        )}
        {contact.main && <Tag color="green">{t('contacts.field.main')}</Tag>}
        {contact.decisionMaker && <Tag color="gold">{t('contacts.field.decisionMaker')}</Tag>}
      </header>
      <div className="faint">{work || '—'}</div>
      <div className="contact-company">
        <RecordLink to={paths.customer(contact.customerId)} text={contact.customerName} />
      </div>
      <ul>
        {contact.mobile && (
          <li>
            <MobileOutlined /> <a href={`tel:${contact.mobile}`}>{contact.mobile}</a>
          </li>
        )}
        {contact.phone && (
          <li>
            <PhoneOutlined /> <a href={`tel:${contact.phone}`}>{contact.phone}</a>
          </li>
        )}
        {contact.email && (
          <li>
            <MailOutlined /> <a href={`mailto:${contact.email}`}>{contact.email}</a>
          </li>
        )}
      </ul>
      <ContactActs contact={contact} onEdit={onEdit} />
    </li>
  );
}
