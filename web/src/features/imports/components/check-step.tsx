import { Alert, Button, Table, Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CheckedRow, ImportCheck, RowProblem } from '@/api/platform';
import { formatCount } from '@/lib/money';
import type { ImportKind } from '../api/upload-import';
import { useFieldLabel } from '../use-field-label';
import type { ImportControl } from '../use-import';

interface Props {
  kind: ImportKind;
  wizard: ImportControl;
  check: ImportCheck;
}

const at = (problems: RowProblem[], field: string) => problems.filter((one) => one.field === field);

function Cell({ row, field }: { row: CheckedRow; field: string }) {
  const problems = at(row.problems ?? [], field);
  const warnings = at(row.warnings ?? [], field);
  const value = row.values[field];
  if (problems.length + warnings.length === 0) return value;
  const words = [...problems, ...warnings].map((one) => one.message).join(' ');
  return (
    <Tooltip title={words}>
      <span tabIndex={0} className={problems.length ? 'cell-refused' : 'cell-warned'}>
        {value || '—'}
      </span>
    </Tooltip>
  );
}

/** What the import would do: refused cells in red, with the reason. */
export function CheckStep({ kind, wizard, check }: Props) {
  const { t } = useTranslation();
  const label = useFieldLabel(kind);
  const fields = [...new Set(Object.values(wizard.mapping))];
  const reasons = (row: CheckedRow) => [...(row.problems ?? []), ...(row.warnings ?? [])];
  return (
    <>
      <Alert
        type={check.rejected ? 'warning' : 'success'}
        showIcon
        title={t('imports.checked', { ready: formatCount(check.ready), rejected: formatCount(check.rejected) })}
        description={check.warnings > 0 && t('imports.warned', { count: check.warnings })}
      />
      <Table<CheckedRow>
        size="small"
        rowKey="line"
        className="import-preview"
        pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
        scroll={{ x: 240 + fields.length * 130 }}
        dataSource={check.rows}
        rowClassName={(row) => (row.problems?.length ? 'row-refused' : '')}
        columns={[
          { title: t('imports.line'), width: 64, dataIndex: 'line', fixed: 'start' },
          ...fields.map((field) => ({
            key: field,
            title: label(field),
            width: 130,
            ellipsis: true,
            render: (_: unknown, row: CheckedRow) => <Cell row={row} field={field} />,
          })),
          {
            title: t('imports.reasons'),
            width: 260,
            render: (_, row) =>
              reasons(row).map((one) => (
                <div key={one.code + one.field} className={row.problems?.includes(one) ? 'reason' : 'faint'}>
                  {one.message}
                </div>
              )),
          },
        ]}
      />
      <p className="faint">{t('imports.firstRows', { count: check.rows.length })}</p>
      <div className="form-foot form-actions">
        <Button type="primary" disabled={check.ready === 0} loading={wizard.busy} onClick={() => void wizard.run()}>
          {t('imports.run', { count: check.ready })}
        </Button>
        {check.ready === 0 && (
          <Button loading={wizard.busy} onClick={() => void wizard.run()}>
            {t('imports.listRefused')}
          </Button>
        )}
        <Button disabled={wizard.busy} onClick={() => wizard.back('map')}>
          {t('action.back')}
        </Button>
      </div>
    </>
  );
}
