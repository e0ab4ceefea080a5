import { Prisma } from "#lib/generated/prisma/client.ts";
import type { DatePrecision } from "#lib/generated/prisma/enums.ts";
import type { Tx } from "#lib/kernel/db.ts";
import type { UnderstoodRow } from "../understanding/understand-row.ts";
import { loadAgreements, type PresentAgreement } from "./present-agreement.ts";

export interface JudgedRow extends UnderstoodRow {
  line: number;
  fingerprint: Buffer | null;
}

/** Of the registry, near a row in place and time. */
export interface Neighbour {
  number: string;
  title: string;
  signedOn: string;
  signedPrecision: DatePrecision;
}

/** What the registry has that may be what some rows speak of. */
export interface Matches {
  byNumber: ReadonlyMap<string, PresentAgreement>;
  /** By the fingerprint of a row of an earlier import, in hexadecimal. */
  byFingerprint: ReadonlyMap<string, PresentAgreement>;
  byLine: ReadonlyMap<number, Neighbour[]>;
}

/** Three statements whatever the number of rows. */
export async function loadMatches(db: Tx, importId: string, rows: readonly JudgedRow[]): Promise<Matches> {
  const numbers = rows.flatMap(({ number }) => number ?? []);
  const present =
    numbers.length === 0 ? [] : await loadAgreements(db, Prisma.sql`a.number = ANY(${numbers})`);
  return {
    byNumber: new Map(present.map((agreement) => [agreement.number, agreement])),
    byFingerprint: await matchFingerprints(db, importId, rows),
    byLine: await listNeighbours(db, rows),
  };
}

async function matchFingerprints(db: Tx, importId: string, rows: readonly JudgedRow[]) {
  const prints = rows.flatMap(({ fingerprint, number }) =>
    fingerprint && !number ? [fingerprint.toString("hex")] : [],
  );
  if (prints.length === 0) return new Map<string, PresentAgreement>();
  const earlier = await db.$queryRaw<{ print: string; id: string }[]>`
    SELECT encode(r.fingerprint, 'hex') AS print, r.agreement_id AS id
    FROM unnest(${prints}::text[]) AS wanted (print) JOIN import_rows r ON r.fingerprint = decode(wanted.print, 'hex')
    WHERE r.agreement_id IS NOT NULL AND r.import_id <> ${importId}::uuid AND r.written_at IS NOT NULL`;
  if (earlier.length === 0) return new Map<string, PresentAgreement>();
  const agreements = await loadAgreements(db, Prisma.sql`a.id = ANY(${earlier.map(({ id }) => id)}::uuid[])`);
  const byId = new Map(agreements.map((agreement) => [agreement.id, agreement]));
  return new Map(earlier.flatMap(({ print, id }) => (byId.has(id) ? [[print, byId.get(id)!] as const] : [])));
}

/** Of the same state, and of the same day, or of the same year when one of both is not known to the day or the titles agree. */
async function listNeighbours(db: Tx, rows: readonly JudgedRow[]): Promise<Map<number, Neighbour[]>> {
  const wanted = rows.flatMap(({ line, facts }) => {
    if (!facts) return [];
    const { stateCode, signedOn, signedPrecision, title } = facts;
    return [{ line, state: stateCode, day: signedOn, whole: signedPrecision === "DAY", title }];
  });
  const found = await db.$queryRaw<(Neighbour & { line: number })[]>`
    SELECT w.line, a.number, a.title, a.signed_on::text AS "signedOn", a.signed_precision AS "signedPrecision"
    FROM jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) AS w (line int, state text, day date, whole boolean, title text)
      JOIN agreements a ON a.state_code = w.state
        AND a.signed_on >= date_trunc('year', w.day) AND a.signed_on < date_trunc('year', w.day) + interval '1 year'
    WHERE a.withdrawn_at IS NULL
      AND (a.signed_on = w.day OR NOT w.whole OR a.signed_precision <> 'DAY' OR a.title = w.title)`;
  const byLine = new Map<number, Neighbour[]>();
  for (const { line, ...neighbour } of found) byLine.set(line, [...(byLine.get(line) ?? []), neighbour]);
  return byLine;
}
