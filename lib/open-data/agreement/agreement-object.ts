import { listCountries } from "#lib/catalogues/countries.ts";
import { ACT_KINDS } from "#lib/registry/acts/act-kinds.ts";
import { listedStatus } from "#lib/registry/agreement-status.ts";
import type { AgreementView } from "#lib/registry/history/read-agreement-view.ts";
import { openObject } from "../formats/json-formats.ts";
import type { OpenFacts } from "../open-row.ts";

const REGION_OF = new Map(listCountries().map(({ code, region }) => [code, region]));

/**
 * An agreement for programs: the object that the downloads have, and its history.
 * @param day the one that it is told on, ISO
 */
export const agreementObject = (
  view: AgreementView,
  { origin, day }: { origin: string; day: string },
): Record<string, unknown> => ({
  ...openObject(factsOf(view, day), origin),
  al: day,
  situacion: view.agreement.statusReason,
  retirado: view.agreement.withdrawnOn,
  actos: view.acts.map(({ kind, effectiveOn, registeredOn, reason, changes, documents }) => ({
    tipo: ACT_KINDS[kind].slug,
    surte_efectos: effectiveOn,
    inscrito: registeredOn,
    motivo: reason,
    cambios: changes,
    huellas_sha256: documents,
  })),
});

function factsOf({ agreement, publishedAt, updatedAt }: AgreementView, day: string): OpenFacts {
  return {
    ...agreement,
    languages: agreement.languageCodes,
    counterparts: agreement.counterparts.map(({ country, code, ...party }) => ({
      ...party,
      code,
      country:
        code === null || country === null ? null : { name: country, region: REGION_OF.get(code) ?? "" },
    })),
    publishedAt: toSecond(publishedAt),
    updatedAt: toSecond(updatedAt),
    status: listedStatus(agreement, day),
  };
}

const toSecond = (moment: Date): string => `${moment.toISOString().slice(0, 19)}Z`;
