import type { Prisma } from "#lib/generated/prisma/client.ts";
import type { OfficeKind } from "#lib/generated/prisma/enums.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import type { Page } from "#lib/kernel/page.ts";
import { searchWords } from "#lib/kernel/search-words.ts";

const PAGE_SIZE = 25;

export interface OfficeFilter {
  /** Words of the name, state or municipality; accents do not matter. */
  text?: string;
  kind?: OfficeKind;
  stateCode?: string;
  disabled?: boolean;
}

export interface OfficeRow {
  id: string;
  kind: OfficeKind;
  name: string;
  stateName: string | null;
  municipality: string | null;
  requiresTotp: boolean;
  disabled: boolean;
  /** Accounts in force. */
  people: number;
}

/** One page of the organisations, by name. For the administrator's eyes: the caller checks. */
export async function listOffices(filter: OfficeFilter, page: number): Promise<Page<OfficeRow>> {
  const where: Prisma.OfficeWhereInput = {
    ...(filter.kind ? { kind: filter.kind } : {}),
    ...(filter.stateCode ? { stateCode: filter.stateCode } : {}),
    ...(filter.disabled === undefined ? {} : { disabledAt: filter.disabled ? { not: null } : null }),
    ...(filter.text ? { id: { in: await findIdsByText(filter.text) } } : {}),
  };
  const db = getDatabase();
  const [total, rows] = await Promise.all([
    db.office.count({ where }),
    db.office.findMany({
      where,
      relationLoadStrategy: "join",
      select: {
        id: true,
        kind: true,
        name: true,
        municipality: true,
        requiresTotp: true,
        disabledAt: true,
        state: { select: { name: true } },
        _count: { select: { users: { where: { disabledAt: null, passwordHash: { not: null } } } } },
      },
      orderBy: [{ name: "asc" }],
      skip: (page - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
    }),
  ]);
  return {
    rows: rows.map(({ state, disabledAt, _count, ...row }) => ({
      ...row,
      stateName: state?.name ?? null,
      disabled: disabledAt !== null,
      people: _count.users,
    })),
    total,
    page,
    pageSize: PAGE_SIZE,
  };
}

async function findIdsByText(text: string): Promise<string[]> {
  const rows = await getDatabase().$queryRaw<{ id: string }[]>`
    SELECT o.id FROM offices o LEFT JOIN states s ON s.code = o.state_code
    WHERE NOT EXISTS (
      SELECT FROM unnest(${searchWords(text)}::text[]) AS word
      WHERE position(search_normalize(word) IN search_normalize(concat_ws(' ', o.name, s.name, o.municipality))) = 0
    )`;
  return rows.map(({ id }) => id);
}
