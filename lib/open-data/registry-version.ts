import { createHash } from "node:crypto";
import type { IsoDate } from "#lib/calendar/types.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { columnList } from "./columns.ts";

export interface RegistryVersion {
  /** Changes whenever something of what is published does. */
  key: string;
  /** The last inscription or act, in UTC; null in an empty registry. */
  updatedAt: string | null;
}

/**
 * Which registry a file is made from, without reading it: the last leaf of its log, which only grows, the names in its
 * catalogue, the columns, and the day, by which the status is reckoned.
 */
export async function readRegistryVersion(db: Tx, today: IsoDate): Promise<RegistryVersion> {
  const [leaf, areas] = await Promise.all([
    db.registryLeaf.findFirst({ select: { index: true, loggedAt: true }, orderBy: { index: "desc" } }),
    db.area.findMany({ select: { key: true, name: true }, orderBy: { position: "asc" } }),
  ]);
  const parts = [String(leaf?.index), today, areas, columnList.map(([name]) => name)];
  return {
    key: createHash("sha256").update(JSON.stringify(parts)).digest("base64url").slice(0, 27),
    updatedAt: leaf && `${leaf.loggedAt.toISOString().slice(0, 19)}Z`,
  };
}
