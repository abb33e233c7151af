/** Decimals stay text while they are entered, so that nothing is lost; the services read both. */
export type Entered<T> = {
  [K in keyof T]: T[K] extends (infer Item)[]
    ? Entered<Item>[]
    : NonNullable<T[K]> extends number
      ? T[K] | string
      : T[K];
};
