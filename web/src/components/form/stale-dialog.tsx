import { Button, Modal, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Problem } from '@/lib/problem';
import type { FieldSpec } from './field-spec';

type Values = Record<string, unknown>;

interface Props {
  problem: Problem | undefined;
  mine: Values;
  fields: FieldSpec<never>[];
  onKeepMine: () => void;
  onTakeTheirs: (current: Values | undefined) => void;
  onClose: () => void;
}

const text = (value: unknown) =>
  value === null || value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);

/** Somebody else saved first: both versions side by side, and the user decides. */
export function StaleDialog({ problem, mine, fields, onKeepMine, onTakeTheirs, onClose }: Props) {
  const { t } = useTranslation();
  const current = problem?.body.current as Values | undefined;
  const different = fields.filter(
    ({ name }) => current && name in current && text(mine[name]) !== text(current[name]),
  );
  const shown = (spec: FieldSpec<never>, values: Values) => spec.show?.(values as never) ?? text(values[spec.name]);
  return (
    <Modal
      open={Boolean(problem)}
      title={t('form.staleTitle')}
      width={720}
      onCancel={onClose}
      footer={[
        <Button key="close" onClick={onClose}>
          {t('form.staleContinue')}
        </Button>,
        <Button key="theirs" onClick={() => onTakeTheirs(current)}>
          {t('form.staleTakeTheirs')}
        </Button>,
        <Button key="mine" type="primary" onClick={onKeepMine}>
          {t('form.staleKeepMine')}
        </Button>,
      ]}
    >
      <p>{t('form.staleText')}</p>
      {different.length > 0 && (
        <Table
          size="small"
          pagination={false}
          rowKey="name"
          dataSource={different}
          scroll={{ x: 480 }}
          columns={[
            { title: t('form.staleField'), dataIndex: 'label', width: 140 },
            { title: t('form.staleMine'), render: (_, spec) => shown(spec, mine) },
            { title: t('form.staleTheirs'), render: (_, spec) => shown(spec, current ?? {}) },
          ]}
        />
      )}
    </Modal>
  );
}
