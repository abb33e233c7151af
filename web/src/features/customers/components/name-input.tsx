import { Form, Input, Popover } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSettled } from '@/shared/remote-select';
import { useSimilarCustomers } from '../api/find-similar';
import { SimilarList } from './similar-list';

interface Props {
  id?: string;
  value?: string;
  onChange?: (value: string) => void;
  /** The customer being edited does not resemble himself. */
  except?: string;
}

/** 客户名称 with the 红色小球 that appears as soon as the name resembles existing customers. */
export function NameInput({ id, value = '', onChange, except }: Props) {
  const { t } = useTranslation();
  const { errors } = Form.Item.useStatus();
  const settled = useSettled(value.trim(), 300);
  const { data } = useSimilarCustomers(settled, except);
  const matches = settled && data ? data.matches : [];
  const title = data?.exact ? t('customers.exactTitle') : t('customers.similarTitle', { count: matches.length });
  return (
    <>
      <Input
        id={id}
        value={value}
        maxLength={200}
        autoComplete="off"
        status={data?.exact ? 'error' : undefined}
        onChange={(event) => onChange?.(event.target.value)}
        suffix={
          matches.length > 0 ? (
            <Popover
              trigger="click"
              placement="bottomRight"
              title={title}
              content={<SimilarList matches={matches} />}
            >
              <button type="button" className="red-ball" aria-label={title} title={title} />
            </Popover>
          ) : (
            <span />
          )
        }
      />
      {data?.exact && errors.length === 0 && <div className="field-warning">{t('customers.exactTitle')}</div>}
    </>
  );
}
