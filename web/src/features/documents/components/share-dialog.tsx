import { DeleteOutlined } from '@ant-design/icons';
import { Button, Checkbox, Empty, Modal, Select, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentShareView, FolderShare, ShareView } from '@/api/documents';
import { LoadState } from '@/components/ui/load-state';
import { useAct } from '@/components/ui/use-act';
import { EmployeeSelect } from '@/shared/choices';
import { DepartmentSelect } from '@/shared/departments';
import { shareDocument, shareFolder } from '../api/act';
import { STALE, useShares } from '../api/read';
import { GRANTS, type Shared } from '../places';

type Row = FolderShare & { name?: string | null };
const keyOf = (row: Row) => row.employeeId ?? row.departmentId ?? '';
const rowOf = (share: ShareView | DocumentShareView): Row => ({ mayUpload: false, ...share });

/** 共享: people and departments, each with what they may do; reading goes without saying. */
export function ShareDialog({ shared, onClose }: { shared: Shared; onClose: () => void }) {
  const query = useShares(shared);
  return (
    <LoadState query={query}>
      {(shares) => <Sharing shared={shared} shares={shares.map(rowOf)} onClose={onClose} />}
    </LoadState>
  );
}

function Sharing({ shared, shares, onClose }: { shared: Shared; shares: Row[]; onClose: () => void }) {
  const { t } = useTranslation();
  const [rows, setRows] = useState<Row[]>(shares);
  const [kind, setKind] = useState<'employee' | 'department'>('employee');
  const save = useAct({
    act: (): Promise<unknown> => {
      const readers = rows.map(({ employeeId, departmentId, mayEdit, mayDelete }) => ({
        employeeId: employeeId ?? null,
        departmentId: departmentId ?? null,
        mayEdit,
        mayDelete,
      }));
      if (shared.kind === 'document') return shareDocument(shared.id, readers);
      return shareFolder(shared.id, readers.map((one, n) => ({ ...one, mayUpload: rows[n]?.mayUpload ?? false })));
    },
    stale: STALE,
    done: t('form.saved'),
    onDone: onClose,
  });
  const add = (row: Row) => {
    if (keyOf(row) && !rows.some((one) => keyOf(one) === keyOf(row))) setRows([...rows, row]);
  };
  const none = { mayEdit: false, mayUpload: false, mayDelete: false };
  const change = (row: Row, grant: keyof typeof none, on: boolean) =>
    setRows(rows.map((one) => (one === row ? { ...one, [grant]: on } : one)));
  return (
    <Modal
      open
      width={640}
      title={t('documents.shareTitle', { name: shared.name })}
      okText={t('documents.save')}
      cancelText={t('action.cancel')}
      confirmLoading={save.isPending}
      onOk={() => save.mutate()}
      onCancel={onClose}
    >
      <Space.Compact block className="dialog-lead">
        <Select
          value={kind}
          onChange={setKind}
          aria-label={t('documents.shareWith')}
          options={(['employee', 'department'] as const).map((value) => ({ value, label: t(`documents.${value}`) }))}
        />
        {kind === 'employee' ? (
          <EmployeeSelect
            key={rows.length}
            style={{ width: '100%' }}
            placeholder={t('documents.shareWith')}
            onChange={(id, option) =>
              add({ ...none, employeeId: id, name: Array.isArray(option) ? undefined : option?.label })
            }
          />
        ) : (
          <DepartmentSelect
            key={rows.length}
            style={{ width: '100%' }}
            placeholder={t('documents.shareWith')}
            onChange={(id, labels) => add({ ...none, departmentId: id, name: String(labels?.[0] ?? '') })}
          />
        )}
      </Space.Compact>
      {rows.length === 0 && <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('documents.sharedWithNobody')} />}
      <ul className="share-rows">
        {rows.map((row) => (
          <li key={keyOf(row)}>
            <strong>{row.name}</strong>
            <span>
              <Checkbox checked disabled>
                {t('documents.right.read')}
              </Checkbox>
              {GRANTS[shared.kind].map((grant) => (
                <Checkbox key={grant} checked={row[grant]} onChange={(event) => change(row, grant, event.target.checked)}>
                  {t(`documents.right.${grant}`)}
                </Checkbox>
              ))}
            </span>
            <Button
              type="text"
              size="small"
              icon={<DeleteOutlined />}
              aria-label={t('documents.stopSharing', { name: row.name })}
              onClick={() => setRows(rows.filter((one) => one !== row))}
            />
          </li>
        ))}
      </ul>
    </Modal>
  );
}
