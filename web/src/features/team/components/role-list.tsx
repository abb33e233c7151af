import { Button, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Role } from '@/api/team';
import { LoadState } from '@/components/ui/load-state';
import { useLabelOf } from '@/shared/dictionaries';
import { useMay } from '@/shared/session';
import { useRoles } from '../api/roles';
import { RolePanel } from './role-panel';

/** 角色: function permissions and data scope. */
export function RoleList() {
  const { t } = useTranslation();
  const label = useLabelOf();
  const manage = useMay()('role.manage');
  const query = useRoles();
  const [edited, setEdited] = useState<Role>();
  return (
    <section className="record-list">
      <LoadState query={query}>
        {(roles) => (
          <Table<Role>
            size="small"
            rowKey="code"
            pagination={false}
            scroll={{ x: 560 }}
            dataSource={roles}
            columns={[
              { title: t('team.role.name'), width: 180, render: (_, role) => label(role) },
              { title: t('team.role.code'), width: 170, dataIndex: 'code', className: 'faint' },
              { title: t('team.role.scope'), width: 150, render: (_, role) => t(`team.scope.${role.scope}`) },
              {
                title: t('team.role.permissions'),
                width: 110,
                align: 'right',
                render: (_, role) => role.permissions.length,
              },
              ...(manage
                ? [
                    {
                      title: t('list.acts'),
                      width: 100,
                      render: (_: unknown, role: Role) => (
                        <Button type="link" size="small" onClick={() => setEdited(role)}>
                          {t('action.edit')}
                        </Button>
                      ),
                    },
                  ]
                : []),
            ]}
          />
        )}
      </LoadState>
      <RolePanel role={edited} onClose={() => setEdited(undefined)} />
    </section>
  );
}
