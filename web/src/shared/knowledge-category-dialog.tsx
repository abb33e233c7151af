import { useQueryClient } from '@tanstack/react-query';
import { Form, Input, InputNumber, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import type { KnowledgeCategory, KnowledgeCategoryFields } from '@/api/knowledge';
import { useSaving } from '@/components/form/use-saving';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { DepartmentsSelect } from './departments';
import { RolesSelect } from './roles';
import { KnowledgeCategorySelect, saveCategory, type CategoryTree } from './knowledge-categories';

interface Props {
  tree: CategoryTree;
  category?: KnowledgeCategory;
  parentId?: string | null;
  onClose: () => void;
}

/** 新增 and 修改 a category: its name, its place and whom it is open to. */
export function KnowledgeCategoryDialog({ tree, category, parentId, onClose }: Props) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [form] = Form.useForm<KnowledgeCategoryFields>();
  const saving = useSaving<KnowledgeCategoryFields, void>({
    form,
    save: (values, _, key) => saveCategory(tree, category?.id, { ...values, parentId: values.parentId ?? null }, key),
    onSaved: () => {
      ['knowledge-categories', 'articles', 'downloads'].forEach(
        (one) => void client.invalidateQueries({ queryKey: [one] }),
      );
      onClose();
    },
  });
  const initial = category
    ? {
        name: category.name,
        parentId: category.parentId,
        position: category.position,
        departmentIds: category.departments.map((one) => one.id),
        roleCodes: category.roles,
      }
    : { parentId };
  const label = t('categories.name');
  return (
    <Modal
      open
      title={t(category ? 'categories.edit' : 'categories.new')}
      okText={t('action.ok')}
      cancelText={t('action.cancel')}
      confirmLoading={saving.busy}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form form={form} layout="vertical" initialValues={initial} onFinish={(values) => void saving.submit(values)}>
        <Form.Item
          name="name"
          label={label}
          rules={[{ required: true, whitespace: true, message: t('form.required', { label }) }]}
        >
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="parentId" label={t('categories.parent')}>
          <KnowledgeCategorySelect tree={tree} />
        </Form.Item>
        <Form.Item name="position" label={t('categories.position')}>
          <InputNumber min={0} precision={0} />
        </Form.Item>
        <Form.Item name="departmentIds" label={t('audience.departments')} extra={t('audience.everybody')}>
          <DepartmentsSelect />
        </Form.Item>
        <Form.Item name="roleCodes" label={t('audience.roles')} extra={t('audience.ofBoth')}>
          <RolesSelect />
        </Form.Item>
      </Form>
      <ProblemAlert error={saving.error} rest={saving.rest} />
    </Modal>
  );
}
