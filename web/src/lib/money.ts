/** Exact decimals as scaled integers: what the server will compute, shown before it has. */
const SCALE = 6;
const ONE = 10n ** BigInt(SCALE);

function scaled(value: string | number | null | undefined): bigint {
  const text = String(value ?? '').trim();
  if (!/^-?\d*(\.\d*)?$/.test(text) || !/\d/.test(text)) return 0n;
  const [whole = '0', fraction = ''] = text.replace('-', '').split('.');
  const digits = BigInt((whole || '0') + fraction.slice(0, SCALE).padEnd(SCALE, '0'));
  return text.startsWith('-') ? -digits : digits;
}

/** Divides rounding half away from zero, as HALF_UP does. */
function divided(value: bigint, by: bigint): bigint {
  const half = by / 2n;
  return value >= 0n ? (value + half) / by : -((-value + half) / by);
}

const toCents = (value: bigint, scale: bigint) => divided(value * 100n, scale);
const text = (cents: bigint) => {
  const sign = cents < 0n ? '-' : '';
  const digits = (cents < 0n ? -cents : cents).toString().padStart(3, '0');
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

export type Decimal = string | number | null | undefined;

/** quantity × price less the discount, two decimals, HALF_UP. */
export function lineAmount(quantity: Decimal, price: Decimal, discountPercent: Decimal = 0): string {
  const keep = 100n * ONE - scaled(discountPercent);
  return text(toCents(scaled(quantity) * scaled(price) * keep, ONE * ONE * ONE * 100n));
}

export const sumOf = (amounts: Decimal[]): string =>
  text(toCents(amounts.reduce((sum: bigint, amount) => sum + scaled(amount), 0n), ONE));

export const lessDiscount = (amount: Decimal, discountPercent: Decimal): string =>
  lineAmount(1, amount, discountPercent);

/** Two decimals and thousands separators; the same in both languages. */
export function formatMoney(value: Decimal): string {
  if (value === null || value === undefined || value === '') return '';
  const [whole = '0', cents] = text(toCents(scaled(value), ONE)).split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${cents}`;
}

export const formatCount = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, ',');
