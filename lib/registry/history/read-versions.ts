import type { Tx } from "#lib/kernel/db.ts";
import { normalizeNumber } from "../normalize-number.ts";
import type { PublicAct } from "./public-act.ts";
import { type RecordedFacts, recordedFactsSchema } from "./recorded-facts.ts";

/** The agreement as one leaf of the public log has it. */
export interface Version {
  /** Of the leaf, from 0. */
  index: number;
  loggedAt: Date;
  facts: RecordedFacts;
}

/** Every version of an agreement, its inscription first; none when nothing is published under that number. */
export async function readVersions(db: Tx, number: string): Promise<Version[]> {
  const leaves = await db.registryLeaf.findMany({
    where: { agreement: { number: normalizeNumber(number) } },
    select: { index: true, loggedAt: true, record: true },
    orderBy: { index: "asc" },
  });
  return leaves.map(({ index, loggedAt, record }) => ({
    index: Number(index),
    loggedAt,
    facts: recordedFactsSchema.parse(JSON.parse(record)),
  }));
}

/** The later acts that these versions came by, in their order. */
export const actsOf = (versions: readonly Version[]): PublicAct[] =>
  versions.flatMap(({ facts: { acto: kind, asiento, documentos } }) =>
    kind === null || asiento === undefined
      ? []
      : [
          {
            kind,
            position: asiento.lugar,
            effectiveOn: asiento.surte_efectos,
            registeredOn: asiento.inscrito,
            reason: asiento.motivo,
            changes: asiento.cambios,
            documents: documentos.filter(({ acto }) => acto === asiento.lugar).map(({ sha256 }) => sha256),
          },
        ],
  );
