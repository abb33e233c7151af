import { ArrowDownOutlined, ArrowUpOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Popconfirm, Space, Table, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stage } from '@/api/customers';
import { SidePanel } from '@/components/ui/side-panel';
import { useAct } from '@/components/ui/use-act';
import { useStages } from '@/shared/stages';
import { removeStage, swapStages } from '../api/stages';
import { StageForm } from './stage-form';

const MOST = 12;

/** 阶段: how far one can come with a customer, in the company's own steps. */
export function StageSettings() {
  const { t } = useTranslation();
  const stages = useStages();
  const [edited, setEdited] = useState<Stage | 'new'>();
  const label = (name: string) => t(`settings.stage.${name}`);
  const remove = useAct({ act: removeStage, stale: ['stages'], done: label('removed') });
  const swap = useAct({ act: ([one, other]: [Stage, Stage]) => swapStages(one, other), stale: ['stages'] });
  const arrow = (stage: Stage, other: Stage | undefined, icon: React.ReactNode, name: string) => (
    <Button
      type="text"
      size="small"
      icon={icon}
      aria-label={t(`settings.stage.${name}`, { stage: stage.zh })}
      disabled={!other || swap.isPending}
      onClick={() => other && swap.mutate([stage, other])}
    />
  );
  return (
    <section className="record-list">
      <div className="settings-choice">
        <Button
          type="primary"
          icon={<PlusOutlined />}
          disabled={stages.length >= MOST}
          title={stages.length >= MOST ? t('settings.stage.most', { count: MOST }) : undefined}
          onClick={() => setEdited('new')}
        >
          {label('new')}
        </Button>
        <span className="faint">{t('settings.stage.lead', { count: MOST })}</span>
      </div>
      <Table<Stage>
        size="small"
        rowKey="code"
        pagination={false}
        scroll={{ x: 760 }}
        dataSource={stages}
        columns={[
          {
            title: label('position'),
            width: 110,
            render: (_, stage, at) => (
              <Space size={0}>
                <span className="stage-place tabular">{at + 1}</span>
                {arrow(stage, stages[at - 1], <ArrowUpOutlined />, 'moveUp')}
                {arrow(stage, stages[at + 1], <ArrowDownOutlined />, 'moveDown')}
              </Space>
            ),
          },
          { title: label('zh'), dataIndex: 'zh', width: 140 },
          { title: label('en'), dataIndex: 'en', width: 160 },
          { title: label('code'), dataIndex: 'code', width: 130, className: 'faint' },
          {
            title: label('probability'),
            width: 96,
            align: 'right',
            className: 'tabular',
            render: (_, { probability }) => (typeof probability === 'number' ? `${probability}%` : '—'),
          },
          {
            title: label('color'),
            width: 72,
            render: (_, { color }) => color && <span className="swatch" style={{ background: color }} title={color} />,
          },
          {
            title: label('meaning'),
            width: 170,
            render: (_, { signed, funnel }) => (
              <>
                {funnel && <Tag>{label('inFunnel')}</Tag>}
                {signed && <Tag color="green">{label('isSigned')}</Tag>}
              </>
            ),
          },
          {
            title: t('list.acts'),
            width: 110,
            render: (_, stage) => (
              <span className="row-acts">
                <Button type="link" size="small" onClick={() => setEdited(stage)}>
                  {t('action.edit')}
                </Button>
                <Popconfirm
                  title={t('settings.stage.confirmRemove', { stage: stage.zh })}
                  okText={t('action.delete')}
                  cancelText={t('action.cancel')}
                  onConfirm={() => remove.mutate(stage.code)}
                >
                  <Button type="link" size="small" danger>
                    {t('action.delete')}
                  </Button>
                </Popconfirm>
              </span>
            ),
          },
        ]}
      />
      <SidePanel
        title={edited === 'new' ? label('new') : edited?.zh}
        open={edited !== undefined}
        width={520}
        onClose={() => setEdited(undefined)}
      >
        {edited && (
          <StageForm
            stage={edited === 'new' ? undefined : edited}
            last={stages.at(-1)?.position ?? 0}
            onClose={() => setEdited(undefined)}
          />
        )}
      </SidePanel>
    </section>
  );
}
