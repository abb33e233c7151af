import { Alert, Button, Select, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ImportUpload } from '@/api/platform';
import type { ImportKind } from '../api/upload-import';
import { mapColumn, missingFields } from '../mapping';
import type { ImportControl } from '../use-import';
import { useFieldLabel } from '../use-field-label';
import { ImportOptionsForm } from './import-options-form';

interface Props {
  kind: ImportKind;
  wizard: ImportControl;
  upload: ImportUpload;
}

/** Which column of the file is which field; suggested by the headings. */
export function MapStep({ kind, wizard, upload }: Props) {
  const { t } = useTranslation();
  const label = useFieldLabel(kind);
  const missing = missingFields(upload.fields, wizard.mapping);
  const ready = missing.length === 0 && (wizard.options.target !== 'EMPLOYEE' || wizard.options.employeeId);
  const options = upload.fields.map(({ field, required }) => ({
    value: field,
    label: required ? `${label(field)} *` : label(field),
  }));
  return (
    <>
      <p>{t('imports.fileFacts', { name: upload.fileName, count: upload.rowCount })}</p>
      <Table
        size="small"
        pagination={false}
        rowKey="index"
        scroll={{ x: 560 }}
        dataSource={upload.columns.map((heading, index) => ({ heading, index }))}
        columns={[
          { title: t('imports.heading'), dataIndex: 'heading', width: 180 },
          {
            title: t('imports.field'),
            width: 220,
            render: (_, row) => (
              <Select
                className="full"
                allowClear
                showSearch={{ optionFilterProp: 'label' }}
                aria-label={t('imports.fieldFor', { heading: row.heading })}
                placeholder={t('imports.leaveOut')}
                options={options}
                value={wizard.mapping[row.index]}
                onChange={(field?: string) => wizard.setMapping(mapColumn(wizard.mapping, row.index, field))}
              />
            ),
          },
          {
            title: t('imports.sample'),
            render: (_, row) => (
              <span className="faint">
                {upload.sample
                  .slice(0, 3)
                  .map((line) => line[row.index])
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            ),
          },
        ]}
      />
      {missing.length > 0 && (
        <Alert type="warning" showIcon title={t('imports.missing', { fields: missing.map(label).join(', ') })} />
      )}
      <ImportOptionsForm kind={kind} value={wizard.options} onChange={wizard.setOptions} />
      <div className="form-foot form-actions">
        <Button type="primary" disabled={!ready} loading={wizard.busy} onClick={() => void wizard.verify()}>
          {t('imports.check')}
        </Button>
        <Button onClick={wizard.restart}>{t('imports.otherFile')}</Button>
      </div>
    </>
  );
}
