import { Prisma } from "#lib/generated/prisma/client.ts";
import type { IsoDate } from "#lib/calendar/types.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { recordActs } from "#lib/registry/acts/record-acts.ts";
import { isSame } from "../deciding/compare-facts.ts";
import { loadAgreements, type PresentAgreement } from "../deciding/present-agreement.ts";
import type { AgreementFacts, FactKey } from "../facts.ts";
import type { ImportAuthor } from "./import-author.ts";
import type { Lines } from "./write-created.ts";

/** What the registry had before a change. */
export type Before = Partial<AgreementFacts> & { withdrawn?: true };

export interface ChangedRow {
  line: number;
  agreementId: string;
  facts: Partial<AgreementFacts>;
  before: Before;
}

interface Writing {
  author: ImportAuthor;
  fileName: string;
  today: IsoDate;
  at: Date;
}

const asked = (lines: Lines) => Prisma.sql`
  import_id = ${lines.importId}::uuid AND line BETWEEN ${lines.from} AND ${lines.to} AND written_at IS NULL`;

/**
 * Makes the changes of those lines, each as a correction of its agreement, or its reinstatement. A row whose agreement
 * is no longer as the dry run saw it is refused with its reason instead.
 */
export async function writeChanged(tx: Tx, lines: Lines, writing: Writing): Promise<void> {
  const rows = await tx.$queryRaw<ChangedRow[]>`
    SELECT line, agreement_id AS "agreementId", facts, before FROM import_rows WHERE ${asked(lines)} AND verdict = 'CHANGE'`;
  if (rows.length === 0) return;
  // Locked, so that what is compared is what is changed.
  const ids = rows.map(({ agreementId }) => agreementId);
  await tx.$executeRaw`SELECT FROM agreements WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR UPDATE`;
  const agreements = await loadAgreements(tx, Prisma.sql`a.id = ANY(${ids}::uuid[])`);
  const byId = new Map(agreements.map((agreement) => [agreement.id, agreement]));
  const [current, stale] = partition(rows, (row) => stands(byId.get(row.agreementId)!, row.before));
  await refuseStale(tx, lines, stale);
  const reason = `Importación de «${writing.fileName}».`;
  await recordActs(
    tx,
    current.map(({ agreementId, facts, before }) => ({
      ...{ agreementId, sets: facts, reason, at: writing.at },
      kind: before.withdrawn ? ("REINSTATEMENT" as const) : ("CORRECTION" as const),
      ...{ effectiveOn: writing.today, registeredOn: writing.today },
      author: { name: writing.author.name, officeKind: writing.author.officeKind },
    })),
  );
  await tx.$executeRaw`
    UPDATE import_rows SET written_at = ${writing.at}
    WHERE import_id = ${lines.importId}::uuid AND line = ANY(${current.map(({ line }) => line)}::int[])`;
}

/** Whether an agreement is as it is said to be. */
export function stands(
  { facts, withdrawn }: PresentAgreement,
  { withdrawn: expected, ...said }: Before,
): boolean {
  return (
    withdrawn === (expected ?? false) &&
    (Object.keys(said) as FactKey[]).every((key) => isSame(facts[key], inKeyOrder(said[key])))
  );
}

/** jsonb gives the keys of each counterpart in an order of its own. */
function inKeyOrder(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value.map((item: unknown) => {
    if (typeof item !== "object" || item === null) return item;
    const { name, type, countryCode, place } = item as AgreementFacts["counterparts"][number];
    return { name, type, countryCode, place };
  });
}

export function partition<Item>(items: readonly Item[], test: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}

async function refuseStale(tx: Tx, { importId }: Lines, stale: readonly ChangedRow[]): Promise<void> {
  if (stale.length === 0) return;
  await tx.$executeRaw`
    UPDATE import_rows SET verdict = 'REFUSE', reason = 'El acuerdo cambió después de la revisión. Importe de nuevo el archivo.'
    WHERE import_id = ${importId}::uuid AND line = ANY(${stale.map(({ line }) => line)}::int[])`;
}
