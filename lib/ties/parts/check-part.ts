import { mexicoCityDay } from "#lib/calendar/mexico-city-day.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError, type FieldErrors } from "#lib/kernel/errors.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import { readSource } from "./tie-sources.ts";
import { fieldsOfPart, type PartValues, TIE_PARTS, type TiePart } from "./tie-parts.ts";

interface Checked {
  /** The part as it will be. */
  values: PartValues;
  /** Around it; without id while it is being registered, and with its agreement's when it has one. */
  tie: { id?: string; officeId: string; agreementId?: string | null };
  at: Date;
}

type Rule = (tx: Tx, checked: Checked) => Promise<FieldErrors> | FieldErrors;

const FROM_LIST = "Elija de la lista.";

/** What a value cannot be because of what stands beside it. */
const RULES: Partial<Record<TiePart, Rule>> = {
  async tie(tx, { values, tie, at }) {
    const errors: FieldErrors = checkPoint(values);
    if (tie.agreementId) return errors;
    const { level, municipality, origin = "", endsOn, countryCode = "" } = values;
    if (level === "MUNICIPAL" && !municipality) errors.municipality = "Diga de qué municipio es.";
    if (level === "STATE" && municipality)
      errors.municipality = "Déjelo en blanco: el vínculo es del estado.";
    if (origin > mexicoCityDay(at)) errors.origin = "Esa fecha todavía no llega.";
    if (endsOn && endsOn < origin) errors.endsOn = "Termina antes de empezar.";
    const known = await tx.country.count({ where: { code: countryCode, NOT: { code: "MX" } } });
    return known > 0 ? errors : { ...errors, countryCode: "Elija un país de la lista." };
  },
  line(_tx, { values: { amount, currency, outcome, outcomeNote } }) {
    const errors: FieldErrors = {};
    if (amount && Number(amount) <= 0) errors.amount = "Escriba un monto mayor que cero, o déjelo en blanco.";
    if (amount && !currency) errors.currency = "Diga en qué moneda.";
    if (!amount && currency) errors.currency = "Sin monto no hace falta la moneda.";
    if (outcome === "NOT_DONE" && !outcomeNote) errors.outcomeNote = "Diga por qué no se hizo.";
    return errors;
  },
  async activity(tx, { values: { happenedOn = "", programLineId = "", source = "" }, tie, at }) {
    const errors: FieldErrors = {};
    if (happenedOn > mexicoCityDay(at))
      errors.happenedOn = "Una actividad se anota cuando ya se hizo; lo que falta va en el POA.";
    if (programLineId && !(await isLine(tx, tie.id, programLineId))) errors.programLineId = FROM_LIST;
    if (source && !(await isSource(tx, tie.officeId, source))) errors.source = FROM_LIST;
    return errors;
  },
};

function checkPoint({ latitude = "", longitude = "" }: PartValues): FieldErrors {
  if (!latitude !== !longitude) return { longitude: "Escriba las dos, o ninguna." };
  return {
    ...(Math.abs(Number(latitude)) > 90 && { latitude: "La latitud va de -90 a 90 grados." }),
    ...(Math.abs(Number(longitude)) > 180 && { longitude: "La longitud va de -180 a 180 grados." }),
  };
}

const isLine = async (tx: Tx, tieId: string | undefined, id: string): Promise<boolean> =>
  tieId !== undefined && isUuid(id) && (await tx.tieProgramLine.count({ where: { id, tieId } })) > 0;

async function isSource(tx: Tx, officeId: string, value: string): Promise<boolean> {
  const source = readSource(value);
  if (!source) return false;
  const where = { id: source.id, officeId };
  switch (source.kind) {
    case "event":
      return (await tx.event.count({ where })) > 0;
    case "mission":
      return (await tx.mission.count({ where })) > 0;
    case "project":
      return (await tx.project.count({ where })) > 0;
    case "application":
      return (await tx.callApplication.count({ where })) > 0;
  }
}

/**
 * Checks a part as it is about to be written.
 * @throws DomainError invalid with a sentence per field
 */
export async function checkPart(tx: Tx, part: TiePart, checked: Checked): Promise<void> {
  const fields = fieldsOfPart(part);
  const required = checked.tie.agreementId && part === "tie" ? [] : TIE_PARTS[part].required;
  const missing = required.filter((name) => !checked.values[name]);
  const errors: FieldErrors = Object.fromEntries(
    missing.map((name) => [name, `Falta «${fields[name]!.label}».`]),
  );
  if (missing.length === 0) Object.assign(errors, await RULES[part]?.(tx, checked));
  if (Object.keys(errors).length > 0) throw new DomainError("invalid", "Revise lo señalado.", errors);
}
