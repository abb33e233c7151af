import { useQueryClient } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ArticleFields, ArticleView, Attachment } from '@/api/knowledge';
import { FieldGroups } from '@/components/form/field-groups';
import type { FieldGroup, FieldSpec } from '@/components/form/field-spec';
import { DayInput } from '@/components/form/inputs';
import { RecordForm } from '@/components/form/record-form';
import { RichTextInput } from '@/components/rich-text/rich-text-input';
import { cleaned } from '@/lib/clean-values';
import { AttachmentInput } from '@/shared/attachments';
import { KnowledgeCategorySelect } from '@/shared/knowledge-categories';
import { ProductsSelect } from '@/shared/many-select';
import { useMay } from '@/shared/session';
import { rewriteArticle, writeArticle } from '../api/articles';

interface Props {
  article?: ArticleView;
  categoryId?: string;
  onSaved: (saved: ArticleView) => void;
  onCancel: () => void;
}

interface Values extends Omit<ArticleFields, 'attachmentIds'> {
  attachments?: Attachment[];
}

const fieldsOf = ({ attachments, ...values }: Values): ArticleFields => ({
  ...cleaned(values),
  attachmentIds: (attachments ?? []).map((file) => file.id),
});

/** 写文章 and its edit; saved, it is a draft that is shown as its readers will see it. */
export function ArticleForm({ article, categoryId, onSaved, onCancel }: Props) {
  const { t } = useTranslation();
  const may = useMay();
  const client = useQueryClient();
  const [form] = Form.useForm();
  const field = (name: string, input: FieldSpec['input'], more: Partial<FieldSpec> = {}): FieldSpec => ({
    name,
    label: t(`articles.field.${name}`),
    input,
    ...more,
  });
  const group: FieldGroup = {
    title: t('articles.group'),
    fields: [
      field('title', <Input maxLength={200} />, { required: true, wide: true }),
      field('categoryId', <KnowledgeCategorySelect tree="/api/article-categories" />),
      field('tags', <Select mode="tags" maxCount={10} open={false} suffixIcon={null} tokenSeparators={[',', '，']} />),
      field('validUntil', <DayInput />),
      ...(may('product.view') ? [field('productIds', <ProductsSelect known={article?.products} />)] : []),
      field('summary', <Input.TextArea autoSize={{ minRows: 2 }} maxLength={500} showCount />, { wide: true }),
      field('body', <RichTextInput aria-label={t('articles.field.body')} />, { required: true, wide: true }),
      field('attachments', <AttachmentInput />, { wide: true }),
    ],
  };
  const initial: Record<string, unknown> = article
    ? { ...article, productIds: article.products.map((one) => one.id) }
    : { categoryId };
  return (
    <RecordForm<Values, ArticleView>
      form={form}
      initial={{
        productIds: initial.productIds,
        ...Object.fromEntries(group.fields.map(({ name }) => [name, initial[name]])),
      }}
      version={article?.version}
      save={(values, version, key) =>
        article ? rewriteArticle(article.id, fieldsOf(values), version) : writeArticle(fieldsOf(values), key)
      }
      submitText={t('articles.save')}
      onSaved={(saved) => {
        void client.invalidateQueries({ queryKey: ['articles'] });
        onSaved(saved);
      }}
      onCancel={onCancel}
    >
      <FieldGroups groups={[group]} />
    </RecordForm>
  );
}
