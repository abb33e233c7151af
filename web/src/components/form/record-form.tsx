import { Button, Form, type FormInstance } from 'antd';
import { use, useCallback, useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DirtyContext } from '@/components/ui/dirty-context';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { picked } from '@/lib/clean-values';
import type { FieldSpec } from './field-spec';
import { StaleDialog } from './stale-dialog';
import { UnsavedGuard } from './unsaved-guard';
import { useSaving } from './use-saving';

interface Props<V, R> {
  form: FormInstance;
  initial: object;
  version?: number;
  save: (values: V, version: number | undefined, key: string) => Promise<R>;
  onSaved: (result: R) => void;
  onCancel: () => void;
  /** What the fields are called and how they are shown, for the comparison of a stale edit. */
  fields?: FieldSpec<never>[];
  submitText?: string;
  extraActions?: ReactNode;
  onValuesChange?: (changed: object) => void;
  children: ReactNode;
}

/** Every form of the product: nothing typed is lost, whatever the answer is. */
export function RecordForm<V extends object, R>(props: Props<V, R>) {
  const { form, initial, version, save, onSaved, onCancel, fields = [], children } = props;
  const { t } = useTranslation();
  const touched = useRef(false);
  const done = (result: R) => {
    touched.current = false;
    onSaved(result);
  };
  const saving = useSaving<V, R>({ form, version, save, onSaved: done });
  const current = () => ({ ...initial, ...form.getFieldsValue(true) }) as V;
  const dirty = useCallback(() => touched.current, []);
  const panelRef = use(DirtyContext);
  useEffect(() => {
    if (!panelRef) return;
    panelRef.current = dirty;
    return () => {
      panelRef.current = () => false;
    };
  }, [panelRef, dirty]);
  return (
    <Form
      form={form}
      layout="vertical"
      initialValues={initial}
      scrollToFirstError={{ block: 'center' }}
      className="record-form"
      onValuesChange={(changed: object) => {
        touched.current = true;
        props.onValuesChange?.(changed);
      }}
      onKeyDown={(event) => {
        // Enter confirms the date that was typed; it must not save the whole form as well.
        if (event.key === 'Enter' && (event.target as Element).closest('.ant-picker')) event.preventDefault();
      }}
      onFinish={() => void saving.submit(current())}
    >
      <UnsavedGuard dirty={dirty} />
      {children}
      <div className="form-foot">
        <ProblemAlert error={saving.error} rest={saving.rest} />
        <div className="form-actions">
          <Button type="primary" htmlType="submit" loading={saving.busy}>
            {props.submitText ?? t('action.ok')}
          </Button>
          {props.extraActions}
          <Button
            onClick={() => {
              touched.current = false;
              onCancel();
            }}
          >
            {t('action.cancel')}
          </Button>
        </div>
      </div>
      <StaleDialog
        problem={saving.stale}
        mine={current() as Record<string, unknown>}
        fields={fields}
        onClose={saving.closeStale}
        onKeepMine={() => {
          const base = saving.stale?.body.currentVersion;
          saving.setKnown(base);
          saving.closeStale();
          void saving.submit(current(), base);
        }}
        onTakeTheirs={(theirs) => {
          form.setFieldsValue(picked(theirs ?? {}, [...Object.keys(initial), ...fields.map((field) => field.name)]));
          saving.setKnown(saving.stale?.body.currentVersion);
          saving.closeStale();
        }}
      />
    </Form>
  );
}
