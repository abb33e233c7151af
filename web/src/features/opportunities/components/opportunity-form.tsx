import { useQueryClient } from '@tanstack/react-query';
import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { OpportunityFields, OpportunityView } from '@/api/sales';
import { FieldGroups } from '@/components/form/field-groups';
import { RecordForm } from '@/components/form/record-form';
import { Money } from '@/components/ui/values';
import { cleaned, picked } from '@/lib/clean-values';
import { LineItems, totalOf, type LineItem } from '@/shared/line-items';
import { useStages } from '@/shared/stages';
import { openOpportunity } from '../api/open-opportunity';
import { reviseOpportunity } from '../api/revise-opportunity';
import { useOpportunityFields } from '../opportunity-fields';

interface Props {
  opportunity?: OpportunityView;
  customer?: { id: string; name?: string };
  onSaved: (opportunity: OpportunityView) => void;
  onCancel: () => void;
}

const sent = ({ products, ...rest }: OpportunityFields): OpportunityFields => ({
  ...cleaned(rest),
  products: (products ?? []).map(({ productId, quantity, price, discountPercent }) => ({
    productId,
    quantity,
    price,
    discountPercent,
  })),
});

/** 新增商机 and its edit. */
export function OpportunityForm({ opportunity, customer, onSaved, onCancel }: Props) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [form] = Form.useForm();
  const stages = useStages();
  const customerId = Form.useWatch<string | undefined>('customerId', form) ?? opportunity?.customerId ?? customer?.id;
  const products = Form.useWatch<LineItem[] | undefined>('products', form);
  const groups = useOpportunityFields({
    customerId,
    customerName: opportunity?.customerName ?? customer?.name,
    contactName: opportunity?.contactName,
    exists: Boolean(opportunity),
  });
  const fields = groups.flatMap((group) => group.fields);
  const names = [...fields.map((field) => field.name), 'products', 'stage'];
  const initial = opportunity ? picked(opportunity, names) : { customerId: customer?.id, products: [] };
  const follow = (changed: { stage?: string; customerId?: string }) => {
    if ('customerId' in changed) form.setFieldValue('contactId', null);
    const stage = stages.find((one) => one.code === changed.stage);
    if (stage) form.setFieldValue('probability', stage.probability);
  };
  return (
    <RecordForm<OpportunityFields, OpportunityView>
      form={form}
      initial={initial}
      version={opportunity?.version}
      save={(values, version, key) =>
        opportunity ? reviseOpportunity(opportunity.id, sent(values), version) : openOpportunity(sent(values), key)
      }
      fields={fields}
      onValuesChange={follow}
      onCancel={onCancel}
      onSaved={(saved) => {
        ['opportunities', 'customers', 'history'].forEach(
          (key) => void client.invalidateQueries({ queryKey: [key] }),
        );
        onSaved(saved);
      }}
    >
      <FieldGroups groups={groups} />
      <fieldset className="field-group">
        <legend>{t('opportunities.group.products')}</legend>
        <LineItems name="products" form={form} />
        {(products?.length ?? 0) > 0 && (
          <p className="lines-total">
            {t('lines.total')} <Money value={totalOf(products)} strong />
          </p>
        )}
      </fieldset>
    </RecordForm>
  );
}
