import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Checkbox, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { QuestionType } from '@/api/surveys';
import { choosesOne, newOption } from '../new-question';

interface Props {
  path: (string | number)[];
  type: QuestionType;
  label: string;
  frozen: boolean;
}

/** Options of a question, or the rows of a matrix. */
export function OptionList({ path, type, label, frozen }: Props) {
  const { t } = useTranslation();
  const describes = path.at(-1) === 'options' && (type === 'SINGLE' || type === 'MULTIPLE');
  const excludes = describes && !choosesOne(type);
  return (
    <Form.List name={path}>
      {(options, { add, remove }, { errors }) => (
        <div className="option-list" role="group" aria-label={label}>
          <span className="faint">{label}</span>
          {options.map((option, index) => (
            <div key={option.key} className="option-row">
              <Form.Item
                name={[option.name, 'label']}
                className="spring"
                rules={[{ required: true, whitespace: true, message: t('surveys.optionMissing') }]}
              >
                <Input
                  maxLength={200}
                  placeholder={t('surveys.option', { number: index + 1 })}
                  aria-label={`${label} ${index + 1}`}
                />
              </Form.Item>
              {describes && (
                <Form.Item name={[option.name, 'other']} valuePropName="checked">
                  <Checkbox disabled={frozen}>{t('surveys.other')}</Checkbox>
                </Form.Item>
              )}
              {excludes && (
                <Form.Item name={[option.name, 'exclusive']} valuePropName="checked">
                  <Checkbox disabled={frozen}>{t('surveys.exclusive')}</Checkbox>
                </Form.Item>
              )}
              {!frozen && (
                <Button
                  type="text"
                  size="small"
                  icon={<DeleteOutlined />}
                  aria-label={t('surveys.removeOption', { number: index + 1 })}
                  onClick={() => remove(option.name)}
                />
              )}
            </div>
          ))}
          <Form.ErrorList errors={errors} />
          {!frozen && (
            <Button type="link" size="small" icon={<PlusOutlined />} onClick={() => add(newOption())}>
              {t('surveys.addOption')}
            </Button>
          )}
        </div>
      )}
    </Form.List>
  );
}
