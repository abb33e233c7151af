import type { ProductChoice } from '@/api/sales';
import { api } from '@/lib/api-client';
import { formatMoney } from '@/lib/money';
import { RemoteSelect, type Choice, type RemoteSelectProps } from './remote-select';

interface ProductOption extends Choice {
  product: ProductChoice;
}

interface Props extends Omit<RemoteSelectProps, 'onChange'> {
  onChange?: (value: string | undefined) => void;
  onPick?: (product: ProductChoice) => void;
}

const optionOf = (product: ProductChoice): ProductOption => ({
  value: product.id,
  label: product.name,
  detail: [product.number, product.specification, formatMoney(product.price)].filter(Boolean).join(' · '),
  product,
});

/** A listed product from the catalogue. */
export function ProductSelect({ onChange, onPick, ...props }: Props) {
  return (
    <RemoteSelect
      {...props}
      queryKey={['products']}
      search={async (q, signal) => (await api.get<ProductChoice[]>('/api/products/choices', { q }, signal)).map(optionOf)}
      onChange={(value, option) => {
        onChange?.(value);
        const one = Array.isArray(option) ? option[0] : option;
        if (one && 'product' in one) onPick?.((one as ProductOption).product);
      }}
    />
  );
}
