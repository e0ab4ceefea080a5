import type { Prisma } from "#lib/generated/prisma/client.ts";
import type { Role } from "#lib/generated/prisma/enums.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import type { Page } from "#lib/kernel/page.ts";
import { searchWords } from "#lib/kernel/search-words.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import type { AccountRow } from "./account-row.ts";
import { type AccountState, stateOf } from "./account-state.ts";

const PAGE_SIZE = 25;

export interface AccountFilter {
  /** Words of the name, address, position or organisation; accents do not matter. */
  text?: string;
  officeId?: string;
  role?: Role;
  state?: AccountState;
}

const WHERE_STATE = {
  active: { passwordHash: { not: null }, disabledAt: null },
  invited: { passwordHash: null },
  disabled: { disabledAt: { not: null } },
} as const satisfies Record<AccountState, Prisma.UserWhereInput>;

const rowSelect = {
  id: true,
  name: true,
  email: true,
  position: true,
  role: true,
  officeId: true,
  passwordHash: true,
  disabledAt: true,
  totpConfirmedAt: true,
  lastSignInAt: true,
  office: { select: { name: true } },
} as const satisfies Prisma.UserSelect;

/** The accounts this person administers: every one for the administrator, a head's own organisation otherwise. */
const managedAccounts = (actor: Actor): Prisma.UserWhereInput =>
  hasPermission(actor.role, "portal.manage")
    ? {}
    : { officeId: hasPermission(actor.role, "team.manage") ? actor.officeId : { in: [] } };

/** One page of the accounts that the actor administers, by organisation and name. */
export async function searchAccounts(
  actor: Actor,
  filter: AccountFilter,
  page: number,
): Promise<Page<AccountRow>> {
  const where: Prisma.UserWhereInput = {
    AND: [
      managedAccounts(actor),
      filter.officeId ? { officeId: filter.officeId } : {},
      filter.role ? { role: filter.role } : {},
      filter.state ? WHERE_STATE[filter.state] : {},
      filter.text ? { id: { in: await findIdsByText(filter.text) } } : {},
    ],
  };
  const db = getDatabase();
  const [total, rows] = await Promise.all([
    db.user.count({ where }),
    db.user.findMany({
      where,
      relationLoadStrategy: "join",
      select: rowSelect,
      orderBy: [{ office: { name: "asc" } }, { name: "asc" }, { id: "asc" }],
      skip: (page - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
    }),
  ]);
  return { rows: rows.map(toRow), total, page, pageSize: PAGE_SIZE };
}

function toRow({
  passwordHash,
  disabledAt,
  totpConfirmedAt,
  office,
  ...row
}: Prisma.UserGetPayload<{ select: typeof rowSelect }>): AccountRow {
  return {
    ...row,
    officeName: office.name,
    state: stateOf({ accepted: passwordHash !== null, disabled: disabledAt !== null }),
    hasSecondFactor: totpConfirmedAt !== null,
  };
}

async function findIdsByText(text: string): Promise<string[]> {
  const rows = await getDatabase().$queryRaw<{ id: string }[]>`
    SELECT u.id FROM users u JOIN offices o ON o.id = u.office_id
    WHERE NOT EXISTS (
      SELECT FROM unnest(${searchWords(text)}::text[]) AS word
      WHERE position(search_normalize(word) IN search_normalize(concat_ws(' ', u.name, u.email, u.position, o.name))) = 0
    )`;
  return rows.map(({ id }) => id);
}
