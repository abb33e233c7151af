import { ArrowDownOutlined, ArrowUpOutlined, CopyOutlined, DeleteOutlined, HolderOutlined } from '@ant-design/icons';
import { Button, Checkbox, Form, Input, Tag, type FormInstance } from 'antd';
import type { DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question, Questionnaire } from '@/api/surveys';
import { numbersOf } from '../answers';
import { hasOptions } from '../new-question';
import { LimitsEditor } from './limits-editor';
import { OptionList } from './option-list';
import { ShowIfEditor } from './show-if-editor';

interface Props {
  form: FormInstance;
  section: number;
  position: number;
  count: number;
  frozen: boolean;
  onDragStart: (event: DragEvent<HTMLElement>) => void;
  onMove: (to: number) => void;
  onRemove: () => void;
  onCopy: () => void;
}

/** One question of the builder. */
export function QuestionEditor(props: Props) {
  const { form, section, position, count, frozen, onMove, onRemove, onCopy } = props;
  const { t } = useTranslation();
  const path = ['questionnaire', 'sections', section, 'questions', position];
  const question = Form.useWatch<Question | undefined>(path, { form, preserve: true });
  const questionnaire = Form.useWatch<Questionnaire | undefined>('questionnaire', { form, preserve: true });
  if (!question) return null;
  const { type } = question;
  const number = questionnaire && numbersOf(questionnaire).get(question.id);
  const label = number ? t('surveys.question', { number }) : t('surveys.noteText');
  return (
    <article className="question-editor" aria-label={label}>
      <header>
        {!frozen && (
          <span className="drag-handle" draggable onDragStart={props.onDragStart} title={t('surveys.drag')}>
            <HolderOutlined />
          </span>
        )}
        {number && <strong className="tabular">{number}.</strong>}
        <Tag>{t(`surveys.type.${type}`)}</Tag>
        <span className="spring" />
        {!frozen && (
          <>
            <Button
              type="text"
              size="small"
              icon={<ArrowUpOutlined />}
              aria-label={t('surveys.moveUp')}
              disabled={position === 0}
              onClick={() => onMove(position - 1)}
            />
            <Button
              type="text"
              size="small"
              icon={<ArrowDownOutlined />}
              aria-label={t('surveys.moveDown')}
              disabled={position === count - 1}
              onClick={() => onMove(position + 1)}
            />
            <Button type="text" size="small" icon={<CopyOutlined />} aria-label={t('surveys.copyQuestion')} onClick={onCopy} />
            <Button
              type="text"
              size="small"
              danger
              icon={<DeleteOutlined />}
              aria-label={t('surveys.removeQuestion')}
              onClick={onRemove}
            />
          </>
        )}
      </header>
      <Form.Item
        name={[position, 'title']}
        rules={[{ required: true, whitespace: true, message: t('surveys.titleMissing') }]}
      >
        <Input.TextArea
          autoSize
          maxLength={500}
          placeholder={t(type === 'NOTE' ? 'surveys.noteText' : 'surveys.questionTitle')}
          aria-label={number ? t('surveys.questionTitleOf', { number }) : label}
        />
      </Form.Item>
      {type !== 'NOTE' && (
        <Form.Item name={[position, 'note']}>
          <Input maxLength={1000} placeholder={t('surveys.questionNote')} aria-label={t('surveys.questionNote')} />
        </Form.Item>
      )}
      {type === 'MATRIX' && (
        <OptionList path={[position, 'rows']} type={type} label={t('surveys.rows')} frozen={frozen} />
      )}
      {hasOptions(type) && (
        <OptionList
          path={[position, 'options']}
          type={type}
          label={t(type === 'MATRIX' ? 'surveys.columns' : 'surveys.options')}
          frozen={frozen || type === 'YES_NO'}
        />
      )}
      <LimitsEditor position={position} type={type} frozen={frozen} />
      {type !== 'NOTE' && (
        <div className="question-foot">
          <Form.Item name={[position, 'required']} valuePropName="checked">
            <Checkbox disabled={frozen}>{t('surveys.required')}</Checkbox>
          </Form.Item>
          <ShowIfEditor form={form} section={section} position={position} frozen={frozen} />
        </div>
      )}
    </article>
  );
}
