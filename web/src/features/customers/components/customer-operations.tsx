import { DeleteOutlined, HistoryOutlined, ImportOutlined, PlusOutlined, RestOutlined, SwapOutlined, UserAddOutlined, FormOutlined, SolutionOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { CustomerSummary } from '@/api/customers';
import { paths } from '@/config/paths';
import { useMay } from '@/shared/session';

interface Props {
  count: number;
  /** The customer, when exactly one is ticked. */
  only?: CustomerSummary;
  onAssign: () => void;
  onDelete: () => void;
  onNewContact: (customer?: CustomerSummary) => void;
  onNewActivity: (customer?: CustomerSummary) => void;
}

/** 【操作】 of 客户资料: what works and what the user may do. */
export function CustomerOperations({ count, only, onAssign, onDelete, onNewContact, onNewActivity }: Props) {
  const { t } = useTranslation();
  const may = useMay();
  const navigate = useNavigate();
  return (
    <>
      {may('customer.create') && (
        <Button type="primary" icon={<PlusOutlined />} onClick={() => void navigate(paths.newCustomer)}>
          {t('customers.new')}
        </Button>
      )}
      {may('contact.edit') && (
        <Button icon={<UserAddOutlined />} onClick={() => onNewContact(only)}>
          {t('contacts.new')}
        </Button>
      )}
      {may('activity.log') && (
        <Button icon={<FormOutlined />} onClick={() => onNewActivity(only)}>
          {t('activities.new')}
        </Button>
      )}
      <Button
        icon={<HistoryOutlined />}
        disabled={!only}
        title={only ? undefined : t('customers.tickOne')}
        onClick={() => only && void navigate(`${paths.customer(only.id)}?tab=activities`)}
      >
        {t('customers.viewActivities')}
      </Button>
      {may('survey.answer') && (
        <Button
          icon={<SolutionOutlined />}
          disabled={!only}
          title={only ? undefined : t('customers.tickOne')}
          onClick={() => only && void navigate(paths.answerFor(only.id))}
        >
          {t('customers.enterSurvey')}
        </Button>
      )}
      {may('customer.assign') && (
        <Button
          icon={<SwapOutlined />}
          disabled={count === 0}
          title={count ? undefined : t('customers.tickSome')}
          onClick={onAssign}
        >
          {t('customers.assign.title')}
          {count > 0 && ` (${count})`}
        </Button>
      )}
      {may('customer.delete') && (
        <Button
          icon={<DeleteOutlined />}
          disabled={count === 0}
          title={count ? undefined : t('customers.tickSome')}
          onClick={onDelete}
        >
          {t('customers.deleteTicked')}
          {count > 0 && ` (${count})`}
        </Button>
      )}
      {may('customer.import') && (
        <Button icon={<ImportOutlined />} onClick={() => void navigate(paths.imports('customers'))}>
          {t('imports.button')}
        </Button>
      )}
      {may('customer.delete') && (
        <Button icon={<RestOutlined />} onClick={() => void navigate(paths.recycleBin)}>
          {t('customers.bin')}
        </Button>
      )}
    </>
  );
}
