import type { Tx } from "#lib/kernel/db.ts";
import { isoOfColumn } from "#lib/kernel/iso-date.ts";
import { agreementRegions } from "#lib/registry/agreement-regions.ts";
import type { TakenCell } from "./registry-cell.ts";

/**
 * Where the published agreements that came out of cases fall in the counts: by what the registry says of them, so that
 * whoever changes the cases of the demonstration changes nothing here.
 * @throws Error when one of them would count in two regions or types, as the published tables do not.
 */
export async function listTaken(tx: Tx): Promise<TakenCell[]> {
  const rows = await tx.agreement.findMany({
    where: { publishedAt: { not: null }, caseId: { not: null } },
    select: {
      ...{ number: true, stateCode: true, level: true, signedOn: true },
      counterparts: { select: { type: true, country: { select: { region: true } } } },
      areas: { select: { areaKey: true } },
    },
  });
  return rows.map(({ number, stateCode, level, signedOn, counterparts, areas }) => {
    const [region, ...otherRegions] = agreementRegions(counterparts);
    const [type, ...otherTypes] = new Set(counterparts.map((counterpart) => counterpart.type));
    if (!region || !type || otherRegions.length + otherTypes.length > 0)
      throw new Error(`${number} counts in no region or type, or in several`);
    return {
      ...{ stateCode, level, type, region },
      signedOn: isoOfColumn(signedOn),
      areas: areas.map(({ areaKey }) => areaKey),
    };
  });
}
