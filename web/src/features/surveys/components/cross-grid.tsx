import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CrossColumn, CrossTable } from '@/api/surveys';
import { Chart } from '@/components/ui/chart';
import { useEntries, useLabelOf } from '@/shared/dictionaries';
import { useStages } from '@/shared/stages';

export type Shown = 'count' | 'row' | 'column' | 'total';

const DICTIONARIES: Record<string, string> = {
  category: 'customer-category',
  level: 'customer-level',
  industry: 'industry',
  source: 'customer-source',
  companySize: 'company-size',
};
/** Fewer answers than this say little. */
const FEW = 5;

/** What the columns are called; dictionaries of customers are not the survey service's. */
function useColumnName(table: CrossTable): (column: CrossColumn) => string {
  const { t } = useTranslation();
  const label = useLabelOf();
  const entries = useEntries('customer', DICTIONARIES[table.by] ?? '');
  const stages = useStages();
  return (column) => {
    if (!column.code) return t('surveys.cross.unknown');
    const known = table.by === 'stage' ? stages : entries;
    const entry = known.find((one) => one.code === column.code);
    return column.label ?? (entry ? label(entry) : column.code);
  };
}

const percent = (part: number, whole: number) => (whole ? Math.round((part * 1000) / whole) / 10 : 0);

interface Props {
  table: CrossTable;
  show: Shown;
  onSheets: (answer: string) => void;
}

/** The cross table with its margins, and the shares of each column as a stacked chart. */
export function CrossGrid({ table, show, onSheets }: Props) {
  const { t } = useTranslation();
  const name = useColumnName(table);
  const text = (count: number, row: number, column: number) => {
    if (show === 'count') return String(count);
    return `${percent(count, show === 'row' ? row : show === 'column' ? column : table.answered)}%`;
  };
  const lines = table.rows.map((row) => ({ ...row, key: row.code }));
  return (
    <>
      <Table
        className="cross-table"
        size="small"
        rowKey="key"
        pagination={false}
        scroll={{ x: 'max-content' }}
        dataSource={lines}
        columns={[
          {
            title: table.title,
            fixed: 'start',
            width: 150,
            render: (_, row) =>
              table.type === 'MATRIX' || table.type === 'RANKING' ? (
                row.label
              ) : (
                <a role="button" tabIndex={0} onClick={() => onSheets(`${table.questionId}:${row.code}`)}>
                  {row.label}
                </a>
              ),
          },
          ...table.columns.map((column, index) => ({
            title: name(column),
            align: 'right' as const,
            width: 92,
            onCell: () => ({ className: column.answered < FEW ? 'few tabular' : 'tabular' }),
            render: (_: unknown, row: (typeof lines)[number]) => text(row.counts[index] ?? 0, row.total, column.answered),
          })),
          {
            title: t('surveys.cross.total'),
            align: 'right' as const,
            width: 80,
            render: (_: unknown, row: (typeof lines)[number]) => (
              <strong className="tabular">{text(row.total, row.total, table.answered)}</strong>
            ),
          },
        ]}
        summary={() => (
          <Table.Summary>
            <Line title="n" values={[...table.columns.map((column) => column.answered), table.answered]} />
            {table.mean !== null && (
              <Line
                title={t('surveys.figure.mean')}
                values={[...table.columns.map((column) => column.mean ?? '—'), table.mean ?? '—']}
              />
            )}
          </Table.Summary>
        )}
      />
      <p className="faint">{t('surveys.cross.few', { few: FEW })}</p>
      {table.rows.length > 0 && (
        <Chart
          kind="stacked"
          title={table.title}
          unit="%"
          categories={table.columns.map((column) => `${name(column)} (${column.answered})`)}
          series={table.rows.map((row) => ({
            name: row.label,
            data: row.counts.map((count, index) => share(table, count, index)),
          }))}
        />
      )}
    </>
  );
}

/** Of several choices the shares of mentions are drawn, so that a column is always the whole. */
function share(table: CrossTable, count: number, column: number) {
  const whole = table.rows.reduce((sum, row) => sum + (row.counts[column] ?? 0), 0);
  return percent(count, whole);
}

function Line({ title, values }: { title: string; values: (string | number)[] }) {
  return (
    <Table.Summary.Row>
      <Table.Summary.Cell index={0}>
        <strong>{title}</strong>
      </Table.Summary.Cell>
      {values.map((value, index) => (
        <Table.Summary.Cell key={index} index={index + 1} align="right">
          <strong className="tabular">{value}</strong>
        </Table.Summary.Cell>
      ))}
    </Table.Summary.Row>
  );
}
