import { loadPublishedIndex } from "#lib/activity-index/load-published-index.ts";
import { loadBaseRules } from "#lib/calendar/load-base-rules.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { loadBaseDirectory } from "#lib/directory/load-base-directory.ts";
import { loadBaseNetworks } from "#lib/networks/load-base-networks.ts";
import { dateColumn } from "#lib/kernel/iso-date.ts";
import { BASE_PROCEDURE_RULES } from "#lib/procedure/base-rules.ts";
import { AREAS } from "./areas.ts";
import { listCountries } from "./countries.ts";
import { STATES } from "./states.ts";

/** From when the published procedure is taken to apply; earlier cases come in as agreements, not as cases. */
const PROCEDURE_SINCE = dateColumn("2020-01-01");

/**
 * Puts in what the portal cannot work without. Adds what is missing and changes nothing that is there: the
 * administrator's edits are kept, whatever is started again.
 */
export async function loadCatalogues(db: PrismaClient): Promise<void> {
  await db.$transaction(async (tx) => {
    await tx.state.createMany({
      data: STATES.map(([code, name, abbreviation]) => ({ code, name, abbreviation })),
      skipDuplicates: true,
    });
    await tx.area.createMany({
      data: AREAS.map(([key, name], position) => ({ key, name, position })),
      skipDuplicates: true,
    });
    await tx.country.createMany({ data: listCountries(), skipDuplicates: true });
    await tx.procedureRule.createMany({
      data: BASE_PROCEDURE_RULES.map((rule) => ({ ...rule, validFrom: PROCEDURE_SINCE })),
      skipDuplicates: true,
    });
    await loadPublishedIndex(tx);
    await loadBaseRules(tx);
    await loadBaseDirectory(tx);
    await loadBaseNetworks(tx);
  });
}
