import { useParams } from 'react-router';
import { OrderRecord } from '@/features/orders/components/order-record';

export function Component() {
  const { id = '' } = useParams();
  return <OrderRecord id={id} key={id} />;
}
