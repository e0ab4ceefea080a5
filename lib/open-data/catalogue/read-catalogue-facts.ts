import { isoOfColumn } from "#lib/kernel/iso-date.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { getSettings } from "#lib/kernel/env.ts";
import { LISTED } from "#lib/registry/listed-agreements.ts";
import { readLastChange } from "../registry-version.ts";

/** What the catalogue says of this portal's data as they are now. */
export interface CatalogueFacts {
  origin: string;
  demo: boolean;
  /** When what is published last changed, in UTC. */
  updatedAt: string | null;
  /** Day of the oldest signature; null in an empty registry. */
  since: string | null;
}

export async function readCatalogueFacts(): Promise<CatalogueFacts> {
  const { appUrl, mode } = getSettings();
  const db = getDatabase();
  const [updatedAt, oldest] = await Promise.all([
    readLastChange(db),
    db.agreement.aggregate({ where: LISTED, _min: { signedOn: true } }),
  ]);
  const since = oldest._min.signedOn;
  return { origin: appUrl, demo: mode === "demo", updatedAt, since: since && isoOfColumn(since) };
}
