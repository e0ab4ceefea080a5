import { getDatabase, type Tx } from "#lib/kernel/db.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import { HEAD_COLUMNS, headOfRow, type VersionHead } from "./version-head.ts";
import { readSnapshot, type Snapshot } from "./snapshot.ts";

/** Plans as anyone reads them: adopted versions, and nothing of what offices are writing. */

export interface PublishedOffice {
  slug: string;
  office: string;
  title: string;
  firstYear: number;
  adoptedOn: string;
}

export interface PublishedPlan {
  head: VersionHead;
  snapshot: Snapshot;
  /** Of the office, the latest first. */
  versions: VersionHead[];
}

/** Offices with a plan in force, by name: their latest version. One statement. */
export async function listPublished(tx: Tx = getDatabase()): Promise<PublishedOffice[]> {
  const rows = await tx.$queryRaw<PublishedOffice[]>`
    SELECT DISTINCT ON (v.office_id) v.slug, v.content::jsonb ->> 'office' AS office,
      v.content::jsonb #>> '{plan,title}' AS title, (v.content::jsonb ->> 'firstYear')::int AS "firstYear",
      v.adopted_on::text AS "adoptedOn"
    FROM plan_versions v ORDER BY v.office_id, v.at DESC, v.number DESC`;
  return rows.sort((one, other) => one.office.localeCompare(other.office, "es"));
}

/**
 * A published version, or null. Four statements at most.
 * @param id of one of them; without it the latest
 */
export async function findPublished(
  slug: string,
  id?: string,
  tx: Tx = getDatabase(),
): Promise<PublishedPlan | null> {
  const rows = await tx.planVersion.findMany({
    where: { slug },
    orderBy: [{ at: "desc" }, { number: "desc" }],
    select: HEAD_COLUMNS,
  });
  const head = rows.find((row) => row.id === id) ?? (id === undefined ? rows[0] : undefined);
  if (!head) return null;
  const { content } = await tx.planVersion.findUniqueOrThrow({
    where: { id: head.id },
    select: { content: true },
  });
  return { head: headOfRow(head), snapshot: readSnapshot(content), versions: rows.map(headOfRow) };
}

/** The text of a version as it was hashed, or null. */
export async function findVersionText(
  slug: string,
  id: string,
  tx: Tx = getDatabase(),
): Promise<string | null> {
  if (!isUuid(id)) return null;
  const row = await tx.planVersion.findFirst({ where: { slug, id }, select: { content: true } });
  return row?.content ?? null;
}
