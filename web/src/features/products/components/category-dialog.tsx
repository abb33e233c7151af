import { useQueryClient } from '@tanstack/react-query';
import { Form, Input, InputNumber, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CategoryFields, ProductCategory } from '@/api/sales';
import { useSaving } from '@/components/form/use-saving';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { saveCategory } from '../api/save-category';
import { CategorySelect } from './category-select';

interface Props {
  open: boolean;
  category?: ProductCategory;
  parentId?: string;
  onClose: () => void;
}

export function CategoryDialog({ open, category, parentId, onClose }: Props) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [form] = Form.useForm<CategoryFields>();
  const saving = useSaving<CategoryFields, void>({
    form,
    save: (values, _, key) => saveCategory(category?.id, { ...values, parentId: values.parentId ?? null }, key),
    onSaved: () => {
      ['product-categories', 'products'].forEach((one) => void client.invalidateQueries({ queryKey: [one] }));
      form.resetFields();
      onClose();
    },
  });
  const name = t('products.categoryName');
  return (
    <Modal
      open={open}
      title={t(category ? 'products.editCategory' : 'products.newCategory')}
      okText={t('action.ok')}
      cancelText={t('action.cancel')}
      confirmLoading={saving.busy}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={category ?? { parentId }}
        onFinish={(values) => void saving.submit(values)}
      >
        <Form.Item
          name="name"
          label={name}
          rules={[{ required: true, whitespace: true, message: t('form.required', { label: name }) }]}
        >
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="parentId" label={t('products.parentCategory')}>
          <CategorySelect />
        </Form.Item>
        <Form.Item name="position" label={t('products.position')}>
          <InputNumber min={0} precision={0} />
        </Form.Item>
      </Form>
      <ProblemAlert error={saving.error} rest={saving.rest} />
    </Modal>
  );
}
