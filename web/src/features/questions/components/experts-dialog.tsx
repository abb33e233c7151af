import { Form, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Expert } from '@/api/knowledge';
import { LoadState } from '@/components/ui/load-state';
import { useAct } from '@/components/ui/use-act';
import { useDictionaryOptions } from '@/shared/dictionaries';
import { EmployeesSelect } from '@/shared/many-select';
import { appointExperts, useExperts } from '../api/experts';

interface Props {
  open: boolean;
  onClose: () => void;
}

function Fields({ experts, chosen, onChoose }: {
  experts: Record<string, Expert[]>;
  chosen: Record<string, string[]>;
  onChoose: (category: string, ids: string[]) => void;
}) {
  const { t } = useTranslation();
  const categories = useDictionaryOptions('knowledge', 'question-category');
  return (
    <Form layout="vertical">
      <p className="faint">{t('questions.experts.hint')}</p>
      {categories.map(({ value, label }) => {
        const known = experts[value] ?? [];
        return (
          <Form.Item key={value} label={label} htmlFor={`experts-${value}`}>
            <EmployeesSelect
              id={`experts-${value}`}
              known={known}
              value={chosen[value] ?? known.map((one) => one.id)}
              placeholder={t('questions.experts.none')}
              onChange={(ids) => onChoose(value, ids)}
            />
          </Form.Item>
        );
      })}
    </Form>
  );
}

/** 分类专家: who hears of every new question of a category. */
export function ExpertsDialog({ open, onClose }: Props) {
  const { t } = useTranslation();
  const query = useExperts();
  const [chosen, setChosen] = useState<Record<string, string[]>>({});
  const close = () => {
    setChosen({});
    onClose();
  };
  const act = useAct({
    act: () => Promise.all(Object.entries(chosen).map(([category, ids]) => appointExperts(category, ids))),
    stale: ['questions'],
    done: t('form.saved'),
    onDone: close,
  });
  return (
    <Modal
      open={open}
      destroyOnHidden
      title={t('questions.experts.title')}
      okText={t('action.ok')}
      cancelText={t('action.cancel')}
      confirmLoading={act.isPending}
      onOk={() => act.mutate()}
      onCancel={close}
    >
      <LoadState query={query} rows={6}>
        {(experts) => (
          <Fields
            experts={experts}
            chosen={chosen}
            onChoose={(category, ids) => setChosen((before) => ({ ...before, [category]: ids }))}
          />
        )}
      </LoadState>
    </Modal>
  );
}
