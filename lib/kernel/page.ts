/** One page of a list, with how many there are in all. */
export interface Page<Row> {
  rows: Row[];
  total: number;
  /** From 1. */
  page: number;
  pageSize: number;
}
