import { PlusOutlined } from '@ant-design/icons';
import { App, Button, Segmented, Space, Table, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { SurveyView, TargetView } from '@/api/surveys';
import { LoadState } from '@/components/ui/load-state';
import { ReasonDialog } from '@/components/ui/reason-dialog';
import { useAct } from '@/components/ui/use-act';
import { Text } from '@/components/ui/values';
import { paths } from '@/config/paths';
import { CustomerSelect } from '@/shared/choices';
import { DictionaryText } from '@/shared/dictionaries';
import { RecordLink } from '@/shared/record-link';
import { useMay } from '@/shared/session';
import { useTakesPart } from '../use-takes-part';
import { addTargets, refuseTarget, removeTarget, useTargetProgress, useTargets } from '../api/targets';

const COLORS = { OPEN: 'default', ANSWERED: 'success', REFUSED: 'error' };
const SIZE = 20;

/** 目标名单: which customers are to be asked, by whom, and how far that is. */
export function TargetList({ survey }: { survey: SurveyView }) {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const may = useMay();
  const takesPart = useTakesPart();
  const [state, setState] = useState('ALL');
  const [page, setPage] = useState(1);
  const query = useTargets(survey.id, { state: state === 'ALL' ? undefined : state, page: page - 1, size: SIZE });
  const progress = useTargetProgress(survey.id);
  const add = useAct({
    act: (customers: string[]) => addTargets(survey.id, customers),
    stale: ['surveys'],
    onDone: ({ added }) => void modal.info({ title: t('surveys.targets.added', { count: added }), okText: t('action.ok') }),
  });
  const [refusing, setRefusing] = useState<TargetView>();
  const refuse = useAct({
    act: ({ id, reason }: { id: string; reason: string }) => refuseTarget(survey.id, id, reason),
    stale: ['surveys'],
    onDone: () => setRefusing(undefined),
  });
  const remove = useAct({ act: (id: string) => removeTarget(survey.id, id), stale: ['surveys'] });
  const acts = (row: TargetView) => (
    <span className="row-acts">
      {row.state !== 'ANSWERED' && survey.status === 'PUBLISHED' && takesPart(survey) && (
        <Link to={paths.answerSurvey(survey.id, row.customerId)}>{t('surveys.enter')}</Link>
      )}
      {row.state === 'OPEN' && may('survey.answer') && (
        <Button type="link" size="small" onClick={() => setRefusing(row)}>
          {t('surveys.targets.refuse')}
        </Button>
      )}
      {may('survey.design') && (
        <Button type="link" size="small" danger onClick={() => remove.mutate(row.customerId)}>
          {t('surveys.targets.remove')}
        </Button>
      )}
    </span>
  );
  return (
    <>
      <Space wrap className="tab-bar">
        <Segmented
          value={state}
          onChange={(next) => {
            setState(next);
            setPage(1);
          }}
          options={['ALL', 'OPEN', 'ANSWERED', 'REFUSED'].map((value) => ({ value, label: t(`surveys.targets.state.${value}`) }))}
        />
        {may('survey.design') && (
          <>
            <Button icon={<PlusOutlined />} loading={add.isPending} onClick={() => add.mutate([])}>
              {t('surveys.targets.addFitting')}
            </Button>
            <CustomerSelect
              className="filter"
              value={null}
              placeholder={t('surveys.targets.addOne')}
              aria-label={t('surveys.targets.addOne')}
              onChange={(id) => id && add.mutate([id])}
            />
          </>
        )}
      </Space>
      {(progress.data?.length ?? 0) > 0 && (
        <ul className="target-progress">
          {progress.data?.map((one) => (
            <li key={one.employeeId ?? ''}>
              <strong>{one.employeeName ?? t('surveys.targets.nobody')}</strong>{' '}
              {t('surveys.targets.progress', { open: one.open, answered: one.answered, refused: one.refused })}
            </li>
          ))}
        </ul>
      )}
      <LoadState query={query} empty={{ when: (all) => all.total === 0, text: t('surveys.targets.empty') }}>
        {(targets) => (
          <Table<TargetView>
            size="small"
            rowKey="customerId"
            dataSource={targets.items}
            scroll={{ x: 760 }}
            pagination={{ current: page, pageSize: SIZE, total: targets.total, onChange: setPage, showSizeChanger: false, hideOnSinglePage: true }}
            columns={[
              { title: t('surveys.sheet.customerId'), render: (_, row) => <RecordLink to={paths.customer(row.customerId)} text={row.customerName} /> },
              { title: t('surveys.attribute.industry'), width: 120, render: (_, row) => <DictionaryText domain="customer" dictionary="industry" code={row.industry} /> },
              { title: t('surveys.sheet.employeeId'), width: 110, render: (_, row) => <Text value={row.employeeName} /> },
              { title: t('surveys.field.status'), width: 190, render: (_, row) => (
                <>
                  <Tag color={COLORS[row.state]}>{t(`surveys.targets.state.${row.state}`)}</Tag>
                  <span className="faint">{row.answeredOn ?? row.refusal}</span>
                </>
              ) },
              { title: t('list.acts'), width: 190, render: (_, row) => acts(row) },
            ]}
          />
        )}
      </LoadState>
      <ReasonDialog
        open={Boolean(refusing)}
        title={t('surveys.targets.refuseTitle', { name: refusing?.customerName ?? '' })}
        label={t('surveys.reason')}
        busy={refuse.isPending}
        onOk={(reason) => refusing && refuse.mutate({ id: refusing.customerId, reason })}
        onClose={() => setRefusing(undefined)}
      />
    </>
  );
}
