import { useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attachment } from '@/api/knowledge';
import type { SheetFields, SheetView, SurveyView } from '@/api/surveys';
import { FieldGroups } from '@/components/form/field-groups';
import type { FieldSpec } from '@/components/form/field-spec';
import { DayInput } from '@/components/form/inputs';
import { RecordForm } from '@/components/form/record-form';
import { AttachmentInput } from '@/shared/attachments';
import { ContactSelect, CustomerSelect, EmployeeSelect } from '@/shared/choices';
import { DictionarySelect } from '@/shared/dictionaries';
import { useMe } from '@/shared/session';
import { fillSheet, reviseSheet } from '../api/save-sheet';
import { answersBody, type AnswerValues } from '../answers';
import { AnswerQuestions } from './answer-questions';

export interface SheetValues extends Omit<SheetFields, 'answers' | 'draft' | 'scanIds'> {
  answers?: AnswerValues;
  scans?: Attachment[];
}

interface Props {
  survey: Pick<SurveyView, 'id' | 'questionnaire'>;
  sheet?: SheetView;
  initial: Partial<SheetValues>;
  customerName?: string | null;
  onSaved: (sheet: SheetView) => void;
  onCancel: () => void;
}

/** 录入问卷结果: head and answers of one sheet. */
export function SheetForm({ survey, sheet, initial, customerName, onSaved, onCancel }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const client = useQueryClient();
  const [form] = Form.useForm();
  const draft = useRef(false);
  const customerId = Form.useWatch<string | undefined>('customerId', form) ?? initial.customerId;
  const field = (name: string, input: FieldSpec['input'], more: Partial<FieldSpec> = {}): FieldSpec => ({
    name,
    label: t(`surveys.sheet.${name}`),
    input,
    ...more,
  });
  const head = [
    field('customerId', <CustomerSelect known={customerName} disabled={Boolean(sheet)} />, { required: true }),
    field('contactId', <ContactSelect customerId={customerId} known={sheet?.contactName} />),
    field('answeredOn', <DayInput />, { required: true }),
    field('channel', <DictionarySelect domain="survey" dictionary="survey-channel" />, { required: true }),
    field('employeeId', <EmployeeSelect known={sheet?.employeeName ?? me.name} />),
    field('remark', <Input maxLength={1000} />, { wide: true }),
    field('scans', <AttachmentInput label={t('surveys.addScan')} />, { wide: true }),
  ];
  const save = ({ scans, ...values }: SheetValues, version: number | undefined, key: string) => {
    const body = {
      ...values,
      answers: answersBody(survey.questionnaire, values.answers ?? {}),
      scanIds: (scans ?? []).map((scan) => scan.id),
      draft: draft.current,
    };
    draft.current = false;
    return sheet ? reviseSheet(sheet.id, body, version) : fillSheet(survey.id, body, key);
  };
  const unfinished = !sheet || sheet.status === 'DRAFT';
  return (
    <RecordForm<SheetValues, SheetView>
      form={form}
      initial={initial}
      version={sheet?.version}
      save={save}
      fields={head}
      submitText={t(unfinished ? 'surveys.submit' : 'surveys.correct')}
      extraActions={
        unfinished && (
          <Button
            onClick={() => {
              draft.current = true;
              form.submit();
            }}
          >
            {t('surveys.saveDraft')}
          </Button>
        )
      }
      onValuesChange={(changed) => {
        if ('customerId' in changed) form.setFieldsValue({ contactId: null });
      }}
      onCancel={onCancel}
      onSaved={(saved) => {
        ['surveys', 'sheets', 'activities', 'customers', 'history'].forEach(
          (one) => void client.invalidateQueries({ queryKey: [one] }),
        );
        onSaved(saved);
      }}
    >
      <FieldGroups groups={[{ title: t('surveys.sheetHead'), fields: head }]} />
      <AnswerQuestions form={form} questionnaire={survey.questionnaire} />
    </RecordForm>
  );
}
