/** One page of a list, as every list of the suite answers it. */
export interface Page<T> {
  items: T[];
  page: number;
  size: number;
  total: number;
  totalExact: boolean;
  nextCursor?: string | null;
}
