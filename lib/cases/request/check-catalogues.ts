import type { Tx } from "#lib/kernel/db.ts";
import { DomainError, type FieldErrors } from "#lib/kernel/errors.ts";
import type { CaseSnapshot } from "../case-snapshot.ts";
import type { CounterpartValues } from "./draft-schema.ts";

interface Checked {
  areas?: string[];
  counterparts?: CounterpartValues[];
  noAnnexes?: boolean;
}

/**
 * Checks what the schema cannot know: that areas and countries are in their catalogues, and that «no annexes» is not
 * said beside annexes. An area retired meanwhile stays in the cases that already had it.
 * @throws DomainError invalid
 */
export async function checkCatalogues(tx: Tx, snapshot: CaseSnapshot, fields: Checked): Promise<void> {
  const errors: FieldErrors = {
    ...(await checkAreas(tx, snapshot, fields.areas ?? [])),
    ...(await checkCountries(tx, fields.counterparts ?? [])),
  };
  if (fields.noAnnexes && snapshot.documents.some(({ kind }) => kind === "ANNEX")) {
    errors.noAnnexes = "Hay anexos adjuntos. Quítelos, o deje esta casilla sin marcar.";
  }
  if (Object.keys(errors).length > 0) throw new DomainError("invalid", "Revise los datos señalados.", errors);
}

async function checkAreas(tx: Tx, { areas: kept }: CaseSnapshot, areas: string[]): Promise<FieldErrors> {
  const added = areas.filter((key) => !kept.some(({ areaKey }) => areaKey === key));
  if (added.length === 0) return {};
  const known = await tx.area.count({ where: { key: { in: added }, retiredAt: null } });
  return known === added.length ? {} : { areas: "Elija las áreas de la lista: alguna ya no está en ella." };
}

async function checkCountries(tx: Tx, counterparts: CounterpartValues[]): Promise<FieldErrors> {
  const codes = counterparts.map(({ countryCode }) => countryCode).filter(Boolean);
  if (codes.length === 0) return {};
  const known = await tx.country.findMany({ where: { code: { in: codes } }, select: { code: true } });
  const isUnknown = (code: string) => code !== "" && !known.some((country) => country.code === code);
  return Object.fromEntries(
    counterparts.flatMap(({ countryCode }, index) =>
      isUnknown(countryCode) ? [[`counterparts.${index}.countryCode`, "Elija el país de la lista."]] : [],
    ),
  );
}
