/**
 * A table that is chosen as the program runs, its columns named as the fields of its form. The types of its model are let
 * go of where it is chosen, and nowhere else.
 */
export interface RowTable<Row> {
  findMany(query: object): Promise<Row[]>;
  findFirst(query: object): Promise<Row | null>;
  count(query: object): Promise<number>;
  create(query: object): Promise<Row>;
  createMany(query: object): Promise<unknown>;
  update(query: object): Promise<Row>;
  delete(query: object): Promise<Row>;
}

/** What every part of something that many write has beside its own fields. */
export interface PartRow {
  id: string;
  updatedAt: Date;
  updatedBy: string;
  [column: string]: unknown;
}
