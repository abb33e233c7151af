import { DeleteOutlined } from '@ant-design/icons';
import { Button, Checkbox, Empty, Modal, Select, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FolderNode, FolderShare, ShareView } from '@/api/documents';
import { LoadState } from '@/components/ui/load-state';
import { useAct } from '@/components/ui/use-act';
import { EmployeeSelect } from '@/shared/choices';
import { DepartmentSelect } from '@/shared/departments';
import { shareFolder } from '../api/act';
import { STALE, useShares } from '../api/read';

type Row = FolderShare & { name?: string | null };
const RIGHTS = ['mayEdit', 'mayUpload', 'mayDelete'] as const;
const keyOf = (row: Row) => row.employeeId ?? row.departmentId ?? '';

/** 共享: people and departments, each with what they may do; reading goes without saying. */
export function ShareDialog({ folder, onClose }: { folder: FolderNode; onClose: () => void }) {
  const query = useShares(folder.id);
  return <LoadState query={query}>{(shares) => <Sharing folder={folder} shares={shares} onClose={onClose} />}</LoadState>;
}

function Sharing({ folder, shares, onClose }: { folder: FolderNode; shares: ShareView[]; onClose: () => void }) {
  const { t } = useTranslation();
  const [rows, setRows] = useState<Row[]>(shares);
  const [kind, setKind] = useState<'employee' | 'department'>('employee');
  const save = useAct({
    act: () =>
      shareFolder(
        folder.id,
        rows.map(({ employeeId, departmentId, mayEdit, mayUpload, mayDelete }) => ({
          employeeId: employeeId ?? null,
          departmentId: departmentId ?? null,
          mayEdit,
          mayUpload,
          mayDelete,
        })),
      ),
    stale: STALE,
    done: t('form.saved'),
    onDone: onClose,
  });
  const add = (row: Row) => {
    if (keyOf(row) && !rows.some((one) => keyOf(one) === keyOf(row))) setRows([...rows, row]);
  };
  const none = { mayEdit: false, mayUpload: false, mayDelete: false };
  const change = (row: Row, right: (typeof RIGHTS)[number], on: boolean) =>
    setRows(rows.map((one) => (one === row ? { ...one, [right]: on } : one)));
  return (
    <Modal
      open
      width={640}
      title={t('documents.shareTitle', { name: folder.name })}
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
              {RIGHTS.map((right) => (
                <Checkbox key={right} checked={row[right]} onChange={(event) => change(row, right, event.target.checked)}>
                  {t(`documents.right.${right}`)}
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
