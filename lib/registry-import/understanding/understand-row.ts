import type { AgreementFacts, FactKey } from "../facts.ts";
import { sayDate } from "./describe-date.ts";
import { NOT_STATED } from "../facts.ts";
import type { FieldKey } from "../fields/import-fields.ts";
import { completeCounterpart, readCounterparts, type StatedCounterpart } from "./read-counterparts.ts";
import { firstDay, precisionOf, type ReadDate } from "./read-date.ts";
import { readKind } from "./read-kind.ts";
import { type KnownArea, readAreas, readLanguages } from "./read-lists.ts";
import { readNumber, yearOfNumber } from "./read-number.ts";
import { readLevel, readState } from "./read-place.ts";
import { readValidity } from "./read-validity.ts";
import { RowReading, type RowTexts } from "./reading-row.ts";
import { readRowDate } from "./row-dates.ts";
import { statedFacts } from "./stated-facts.ts";

/** What rows are understood by. */
export interface Understanding {
  /** ISO date in Mexico City. */
  today: string;
  findArea(written: string): KnownArea | null;
}

export interface UnderstoodRow {
  number: string | null;
  title: string;
  notes: string[];
  /** What the file does not say, and what was taken in its place. */
  defaults: string[];
  /** Why the row cannot be taken; with any, `facts` is null. */
  refusals: string[];
  facts: AgreementFacts | null;
  /** The facts that come from the file. */
  stated: FactKey[];
  /** As stated, without what was taken by default. */
  counterparts: StatedCounterpart[];
}

/** Makes out what a row says of an agreement: every interpretation is said, every doubt that matters refuses the row. */
export function understandRow(texts: RowTexts, { today, findArea }: Understanding): UnderstoodRow {
  const row = new RowReading(texts);
  const number = readNumber(row);
  const title = readText(row, "title", 300) || refuseAbsent(row, "title");
  const stateCode = readState(row);
  const { level, municipality } = readLevel(row);
  const counterparts = readCounterparts(row);
  const signed = readRowDate(row, "signedOn", today);
  if (row.text("signedOn") === "") refuseAbsent(row, "signedOn");
  const understood = {
    number,
    title,
    notes: row.notes,
    defaults: row.defaults,
    refusals: row.refusals,
    counterparts,
  };
  if (!signed || !stateCode) return { ...understood, facts: null, stated: [] };

  const signedOn = firstDay(signed);
  const inForceOn = readInForce(row, signed, today);
  const facts: AgreementFacts = {
    ...{ title, stateCode, level, municipality, signedOn, inForceOn },
    signedPrecision: precisionOf(signed),
    kind: readKind(row),
    signingBody: readText(row, "signingBody", 300) || notStated(row, "signingBody"),
    purpose: readText(row, "purpose", 5_000),
    languages: readLanguages(row),
    signedPlace: readText(row, "signedPlace", 200) || notStated(row, "signedPlace"),
    ...readValidity(row, inForceOn, today),
    registeredOn: readRegistration(row, { number, signed, today }),
    terms: readText(row, "terms", 5_000),
    counterparts: counterparts.map((counterpart) => completeCounterpart(row, counterpart)),
    areas: readAreas(row, findArea),
  };
  refuseContradictions(row, facts, today);
  return { ...understood, facts: row.refusals.length > 0 ? null : facts, stated: statedFacts(row.stated) };
}

function readText(row: RowReading, field: FieldKey, longest: number): string {
  const text = row.text(field);
  if (text === "") return "";
  row.stated.add(field);
  if (text.length > longest) row.refuse(field, `tiene ${text.length} caracteres; caben ${longest}.`);
  return text;
}

function refuseAbsent(row: RowReading, field: FieldKey): string {
  row.refuse(field, "falta, y sin este dato el acuerdo no se puede inscribir.");
  return "";
}

function notStated(row: RowReading, field: FieldKey): string {
  row.byDefault(field, `no viene; se escribe «${NOT_STATED}».`);
  return NOT_STATED;
}

/** Within the same year or month as the signature, a partial date begins with it. */
function withinSignature(date: ReadDate, signed: ReadDate): string {
  const sameSpan =
    date.year === signed.year && (date.month === null || date.month === signed.month) && date.day === null;
  return sameSpan ? firstDay(signed) : firstDay(date);
}

function readInForce(row: RowReading, signed: ReadDate, today: string): string {
  const date = readRowDate(row, "inForceOn", today);
  if (!date) {
    row.byDefault("inForceOn", "no viene; se toma la fecha de firma.");
    return firstDay(signed);
  }
  const day = withinSignature(date, signed);
  if (date.day === null) row.note("inForceOn", `se toma el ${sayDate(day)}.`);
  return day;
}

function readRegistration(
  row: RowReading,
  { number, signed, today }: { number: string | null; signed: ReadDate; today: string },
): string {
  const date = readRowDate(row, "registeredOn", today);
  if (date) {
    const day = withinSignature(date, signed);
    if (date.day === null) row.note("registeredOn", `se toma el ${sayDate(day)}.`);
    return day;
  }
  const year = yearOfNumber(number);
  if (year !== null && year >= signed.year && year <= Number(today.slice(0, 4))) {
    const day = withinSignature({ year, month: null, day: null, interpreted: true }, signed);
    row.byDefault("registeredOn", `no viene; por el año del número se toma el ${sayDate(day)}.`);
    return day;
  }
  row.byDefault("registeredOn", `no viene; se toma el día de la importación, ${sayDate(today)}.`);
  return today;
}

function refuseContradictions(row: RowReading, facts: AgreementFacts, today: string): void {
  if (facts.signedOn > today) row.refuse("signedOn", `es el ${sayDate(facts.signedOn)}, que aún no llega.`);
  if (facts.registeredOn > today)
    row.refuse("registeredOn", `es el ${sayDate(facts.registeredOn)}, que aún no llega.`);
  if (facts.inForceOn < facts.signedOn)
    row.refuse("inForceOn", `es anterior a la firma (${sayDate(facts.signedOn)}).`);
  if (facts.registeredOn < facts.signedOn)
    row.refuse("registeredOn", `es anterior a la firma (${sayDate(facts.signedOn)}).`);
  if (facts.endsOn && facts.endsOn < facts.inForceOn) {
    row.refuse(row.text("endsOn") === "" ? "validity" : "endsOn", "termina antes de entrar en vigor.");
  }
}
