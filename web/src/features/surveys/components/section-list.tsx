import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input, type FormInstance } from 'antd';
import { useTranslation } from 'react-i18next';
import { QuestionList } from './question-list';

interface Props {
  form: FormInstance;
  /** Somebody answered: words may be improved, nothing else. */
  frozen: boolean;
}

/** The pages of a survey, each with a heading and its questions. */
export function SectionList({ form, frozen }: Props) {
  const { t } = useTranslation();
  return (
    <Form.List name={['questionnaire', 'sections']}>
      {(sections, { add, remove }) => (
        <div className="builder">
          {sections.map((section, index) => (
            <fieldset key={section.key} className="field-group builder-section">
              <legend>{t('surveys.section', { number: index + 1 })}</legend>
              <div className="builder-section-head">
                <Form.Item name={[section.name, 'title']} className="spring">
                  <Input
                    maxLength={200}
                    placeholder={t('surveys.sectionTitle')}
                    aria-label={t('surveys.sectionTitleOf', { number: index + 1 })}
                  />
                </Form.Item>
                {!frozen && sections.length > 1 && (
                  <Button
                    type="text"
                    danger
                    icon={<DeleteOutlined />}
                    aria-label={t('surveys.removeSection', { number: index + 1 })}
                    onClick={() => remove(section.name)}
                  />
                )}
              </div>
              <QuestionList form={form} section={section.name} frozen={frozen} />
            </fieldset>
          ))}
          {!frozen && (
            <Button icon={<PlusOutlined />} onClick={() => add({ title: null, questions: [] })}>
              {t('surveys.addSection')}
            </Button>
          )}
        </div>
      )}
    </Form.List>
  );
}
