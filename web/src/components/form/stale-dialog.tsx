import { Button, Modal, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Problem } from '@/lib/problem';

type Values = Record<string, unknown>;

interface Props {
  problem: Problem | undefined;
  mine: Values;
  labelOf: (field: string) => string | undefined;
  onKeepMine: () => void;
  onTakeTheirs: (current: Values | undefined) => void;
  onClose: () => void;
}

const text = (value: unknown) =>
  value === null || value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);

/** Somebody else saved first: both versions side by side, and the user decides. */
export function StaleDialog({ problem, mine, labelOf, onKeepMine, onTakeTheirs, onClose }: Props) {
  const { t } = useTranslation();
  const current = problem?.body.current as Values | undefined;
  const different = Object.keys(mine)
    .filter((field) => current && field in current && labelOf(field) && text(mine[field]) !== text(current[field]))
    .map((field) => ({ field, mine: text(mine[field]), theirs: text(current?.[field]) }));
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
          rowKey="field"
          dataSource={different}
          scroll={{ x: 480 }}
          columns={[
            { title: t('form.staleField'), render: (_, row) => labelOf(row.field), width: 140 },
            { title: t('form.staleMine'), dataIndex: 'mine' },
            { title: t('form.staleTheirs'), dataIndex: 'theirs' },
          ]}
        />
      )}
    </Modal>
  );
}
