import { createHash } from "node:crypto";
import type { IsoDate } from "#lib/calendar/types.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { columnList } from "./columns.ts";

/**
 * Which registry a file is made from, without reading it: the last leaf of its log, which only grows, the names in its
 * catalogue, the columns, and the day, by which the status is reckoned.
 * @returns a text that changes whenever something of what is published does
 */
export async function readRegistryVersion(db: Tx, today: IsoDate): Promise<string> {
  const [leaf, areas] = await Promise.all([
    db.registryLeaf.findFirst({ select: { index: true }, orderBy: { index: "desc" } }),
    db.area.findMany({ select: { key: true, name: true }, orderBy: { position: "asc" } }),
  ]);
  const parts = [String(leaf?.index), today, areas, columnList.map(([name]) => name)];
  return createHash("sha256").update(JSON.stringify(parts)).digest("base64url").slice(0, 27);
}

/** When the last inscription or act was published, in UTC to the second; null in an empty registry. */
export async function readLastChange(db: Tx): Promise<string | null> {
  const { _max } = await db.registryLeaf.aggregate({ _max: { loggedAt: true } });
  return _max.loggedAt && `${_max.loggedAt.toISOString().slice(0, 19)}Z`;
}
