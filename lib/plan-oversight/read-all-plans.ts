import QuickLRU from "quick-lru";
import type { PlanState } from "#lib/generated/prisma/enums.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { readSnapshot } from "#lib/plans/adopting/snapshot.ts";
import { digestVersion, lifeOf, type PlanLife, type VersionDigest } from "./plan-life.ts";

/** An office and its plan, as the DGCP sees it: of a draft, that there is one. */
export interface PlanRow {
  officeId: string;
  office: string;
  stateCode: string;
  municipality: string | null;
  /** Null when it has no plan, or only closed ones that nobody adopted. */
  state: PlanState | null;
  /** The last adopted version; null when there is none. */
  adopted: AdoptedPlan | null;
  comments: number;
  /** Whether the last word is the office's. */
  answered: boolean;
}

export interface AdoptedPlan extends PlanLife {
  slug: string;
  title: string;
  firstYear: number;
  number: number;
  /** ISO. */
  adoptedOn: string;
  /** Quarters of which it sent its progress. */
  quarters: number;
  /** Days since somebody measured anything; null when nobody did. */
  sinceMeasured: number | null;
}

interface Head {
  officeId: string;
  office: string;
  stateCode: string;
  municipality: string | null;
  state: PlanState | null;
  versionId: string | null;
  planId: string | null;
  slug: string;
  number: number;
  adoptedOn: string;
  quarters: number;
  comments: number;
  lastSide: string | null;
}

interface Measured {
  planId: string;
  last: string;
  pairs: string[];
}

/** A version never changes, so what it says is worked out once in the life of the program. */
const digests = new QuickLRU<string, VersionDigest>({ maxSize: 5_000 });

/**
 * Every office that could have a plan, with what it may be known of it, by name. Three statements whatever their number;
 * only adopted versions are opened, each once, and of later measurements only which there are and the day of the last.
 * @param today ISO
 */
export async function readAllPlans(tx: Tx, today: string): Promise<PlanRow[]> {
  const heads = await readHeads(tx);
  const versions = heads.flatMap(({ versionId }) => versionId ?? []);
  const [known, measured] = await Promise.all([
    readDigests(tx, versions),
    readMeasured(
      tx,
      heads.flatMap(({ planId }) => planId ?? []),
    ),
  ]);
  return heads.map(({ officeId, office, stateCode, municipality, state, comments, lastSide, ...head }) => ({
    ...{ officeId, office, stateCode, municipality, state, comments },
    answered: lastSide === "OFFICE",
    adopted: head.versionId
      ? adoptedPlan(head, known.get(head.versionId)!, measured.get(head.planId!), today)
      : null,
  }));
}

function adoptedPlan(
  { slug, number, adoptedOn, quarters }: Pick<Head, "slug" | "number" | "adoptedOn" | "quarters">,
  digest: VersionDigest,
  measured: Measured | undefined,
  today: string,
): AdoptedPlan {
  const days = (from: string) => Temporal.PlainDate.from(from).until(today, { largestUnit: "day" }).days;
  return {
    ...{ slug, number, adoptedOn, quarters, title: digest.title, firstYear: digest.firstYear },
    ...lifeOf(digest, new Set(measured?.pairs), today),
    sinceMeasured: measured ? Math.max(0, days(measured.last)) : null,
  };
}

const readHeads = (tx: Tx) => tx.$queryRaw<Head[]>`
  SELECT o.id AS "officeId", o.name AS office, o.state_code AS "stateCode", o.municipality,
    coalesce(p.state, CASE WHEN v.id IS NOT NULL THEN 'CLOSED'::"PlanState" END) AS state,
    v.id AS "versionId", v.plan_id AS "planId", v.slug, v.number, v.adopted_on::text AS "adoptedOn",
    coalesce(s.quarters, 0)::int AS quarters,
    coalesce(c.count, 0)::int AS comments, c.last_side AS "lastSide"
  FROM offices o
    LEFT JOIN plans p ON p.office_id = o.id AND p.state <> 'CLOSED'
    LEFT JOIN (
      SELECT DISTINCT ON (office_id) id, office_id, plan_id, slug, number, adopted_on
      FROM plan_versions ORDER BY office_id, at DESC, number DESC) v ON v.office_id = o.id
    LEFT JOIN (
      SELECT plan_id, count(DISTINCT period) AS quarters FROM plan_progress_sendings GROUP BY 1) s ON s.plan_id = v.plan_id
    LEFT JOIN (
      SELECT office_id, count(*), (array_agg(side::text ORDER BY at DESC, id DESC))[1] AS last_side
      FROM plan_remarks GROUP BY 1) c ON c.office_id = o.id
  WHERE o.kind IN ('STATE', 'MUNICIPAL') AND (o.disabled_at IS NULL OR v.id IS NOT NULL)
  ORDER BY o.name, o.id`;

async function readDigests(tx: Tx, ids: readonly string[]): Promise<Map<string, VersionDigest>> {
  const known = new Map(ids.flatMap((id) => (digests.has(id) ? [[id, digests.get(id)!] as const] : [])));
  const rows = await tx.planVersion.findMany({
    where: { id: { in: ids.filter((id) => !known.has(id)) } },
    select: { id: true, content: true },
  });
  for (const { id, content } of rows) {
    const digest = digestVersion(readSnapshot(content));
    digests.set(id, digest);
    known.set(id, digest);
  }
  return known;
}

async function readMeasured(tx: Tx, planIds: readonly string[]): Promise<Map<string, Measured>> {
  const rows = await tx.$queryRaw<Measured[]>`
    SELECT plan_id AS "planId", (max(at) AT TIME ZONE 'America/Mexico_City')::date::text AS last,
      array_agg(DISTINCT indicator_id || ' ' || period) AS pairs
    FROM plan_measurements WHERE plan_id = ANY(${planIds}::uuid[]) GROUP BY 1`;
  return new Map(rows.map((row) => [row.planId, row]));
}
