import { PlusOutlined } from '@ant-design/icons';
import { Button, Dropdown, Form, type FormInstance } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question, QuestionType } from '@/api/surveys';
import { copyOf, newQuestion, QUESTION_TYPES } from '../new-question';
import { QuestionEditor } from './question-editor';

interface Props {
  form: FormInstance;
  section: number;
  frozen: boolean;
}

/** The questions of one section; they are moved by dragging or with the arrows. */
export function QuestionList({ form, section, frozen }: Props) {
  const { t } = useTranslation();
  const dragged = useRef<number>(undefined);
  const words = { yes: t('surveys.yes'), no: t('surveys.no') };
  return (
    <Form.List name={[section, 'questions']}>
      {(questions, { add, remove, move }) => (
        <>
          {questions.map((question, index) => (
            <div
              key={question.key}
              className="builder-question"
              onDragOver={(event) => event.preventDefault()}
              onDrop={() => {
                if (dragged.current !== undefined) move(dragged.current, index);
                dragged.current = undefined;
              }}
            >
              <QuestionEditor
                form={form}
                section={section}
                position={question.name}
                count={questions.length}
                frozen={frozen}
                onDragStart={(event) => {
                  // some browsers drag nothing that carries nothing
                  event.dataTransfer.setData('text/plain', String(index));
                  dragged.current = index;
                }}
                onMove={(to) => move(index, to)}
                onRemove={() => remove(question.name)}
                onCopy={() =>
                  add(
                    copyOf(
                      form.getFieldValue(['questionnaire', 'sections', section, 'questions', question.name]) as Question,
                    ),
                    index + 1,
                  )
                }
              />
            </div>
          ))}
          {!frozen && (
            <Dropdown
              trigger={['click']}
              menu={{
                items: QUESTION_TYPES.map((type) => ({ key: type, label: t(`surveys.type.${type}`) })),
                onClick: ({ key }) => add(newQuestion(key as QuestionType, words)),
              }}
            >
              <Button type="dashed" block icon={<PlusOutlined />}>
                {t('surveys.addQuestion')}
              </Button>
            </Dropdown>
          )}
        </>
      )}
    </Form.List>
  );
}
