import type { IsoDate } from "#lib/calendar/types.ts";
import type { AgreementActKind } from "#lib/generated/prisma/enums.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { formatDate } from "#lib/kernel/format-date.ts";
import { agreementStatus } from "../agreement-status.ts";
import type { ActInput } from "./act-fields.ts";
import type { ActFacts, ActSubject } from "./find-act-subject.ts";
import type { ActSets } from "./record-acts.ts";

/** What is done of the record itself, not of the agreement: these take effect on the day they are recorded. */
const OF_THE_RECORD: readonly AgreementActKind[] = ["CORRECTION", "WITHDRAWAL", "REINSTATEMENT"];

/** Why this kind of act has no place on the agreement as it is, in a sentence; null when it has. */
export function whyNotKind(
  kind: AgreementActKind,
  { dates, facts }: Pick<ActSubject, "dates" | "facts">,
  today: IsoDate,
): string | null {
  const status = agreementStatus(dates, today);
  if (status === "WITHDRAWN") {
    return kind === "REINSTATEMENT"
      ? null
      : "El acuerdo está retirado de la lista pública: antes de cualquier otro acto hay que restituirlo.";
  }
  if (kind === "REINSTATEMENT") return "El acuerdo no está retirado: no hay nada que restituir.";
  if ((status === "TERMINATED" || status === "REPLACED") && !OF_THE_RECORD.includes(kind)) {
    return `El acuerdo dejó de regir el ${formatDate(dates.terminatedOn!)}: solo se puede corregir su inscripción o retirarla. Si esa fecha es un error, corríjala primero.`;
  }
  return (kind === "EXTENSION" || kind === "RENEWAL") && facts.endsOn === null
    ? "El acuerdo es de vigencia indefinida: no tiene un fin que mover."
    : null;
}

/** When the act takes effect: an act about the record itself, the day it is recorded. ISO. */
export const effectiveDay = (input: ActInput, today: IsoDate): IsoDate => input.effectiveOn ?? today;

/**
 * What the act sets of the facts: only what is not so already.
 * @throws DomainError invalid, by field, when the dates contradict each other or nothing would change.
 */
export function setsOf(kind: AgreementActKind, input: ActInput, subject: ActSubject): ActSets {
  const { facts } = subject;
  const { effectiveOn, newEnd, terminationOn, reason: _, replacement, ...asked } = input;
  if (effectiveOn && effectiveOn < facts.signedOn) {
    refuse(
      "effectiveOn",
      `No puede surtir efectos antes de la firma, que fue el ${formatDate(facts.signedOn)}.`,
    );
  }
  if (newEnd) return { endsOn: checkNewEnd(newEnd, facts) };
  if (terminationOn) return { terminatedOn: checkNotice(terminationOn, effectiveOn!) };
  if (kind === "TERMINATION") checkTermination(effectiveOn!, facts);
  if (replacement) return { replacedBy: replacement };
  const sets: ActSets = changedOf(asked, facts);
  checkDates({ ...facts, ...sets });
  // Nothing takes the place of an agreement that has not ended.
  return sets.terminatedOn === null ? { ...sets, replacedBy: null } : sets;
}

function changedOf(asked: Partial<ActFacts>, facts: ActFacts): Partial<ActFacts> {
  const names = Object.keys(asked) as (keyof ActFacts)[];
  const changed = names.filter((name) => JSON.stringify(asked[name]) !== JSON.stringify(facts[name]));
  return Object.fromEntries(changed.map((name) => [name, asked[name]]));
}

function checkNewEnd(newEnd: IsoDate, { endsOn }: ActFacts): IsoDate {
  if (endsOn !== null && newEnd <= endsOn) {
    refuse("newEnd", `Debe ser posterior al fin que ya tiene, el ${formatDate(endsOn)}.`);
  }
  return newEnd;
}

function checkNotice(terminationOn: IsoDate, givenOn: IsoDate): IsoDate {
  if (terminationOn < givenOn) refuse("terminationOn", "No puede terminar antes de que se dé el aviso.");
  return terminationOn;
}

function checkTermination(on: IsoDate, { validity, endsOn }: ActFacts): void {
  if (validity === "FIXED" && endsOn !== null && on > endsOn) {
    refuse("effectiveOn", `Para entonces ya no regía: su plazo terminó el ${formatDate(endsOn)}.`);
  }
}

function checkDates({ signedOn, inForceOn, validity, endsOn, terminatedOn }: ActFacts): void {
  if (inForceOn < signedOn) refuse("inForceOn", "La entrada en vigor no puede ser anterior a la firma.");
  if (validity === "INDEFINITE" && endsOn !== null) {
    refuse("endsOn", "Un acuerdo de vigencia indefinida no tiene fin: deje la fecha vacía.");
  }
  if (validity !== "INDEFINITE" && endsOn === null) refuse("endsOn", "Escriba hasta cuándo rige.");
  if (endsOn !== null && endsOn < inForceOn) {
    refuse("endsOn", "El fin no puede ser anterior a la entrada en vigor.");
  }
  if (terminatedOn !== null && terminatedOn < signedOn) {
    refuse("terminatedOn", "No pudo terminar antes de firmarse.");
  }
}

export function refuse(field: string, sentence: string): never {
  throw new DomainError("invalid", sentence, { [field]: sentence });
}
