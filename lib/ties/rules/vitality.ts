import type { IsoDate } from "#lib/calendar/types.ts";
import { formatDate } from "#lib/kernel/format-date.ts";
import { type PartialDate, whenOf } from "#lib/registry/partial-date.ts";

/** In how many months something must have happened for a tie to be active, and for it not to be asleep. */
export const ACTIVE_MONTHS = 12;
export const QUIET_MONTHS = 36;

/** How alive a tie is, as people read it and as addresses carry it. */
export const VITALITIES = {
  ACTIVE: { label: "Activo", slug: "activo" },
  QUIET: { label: "En pausa", slug: "en-pausa" },
  ASLEEP: { label: "Dormido", slug: "dormido" },
  ENDED: { label: "Sin vigencia", slug: "sin-vigencia" },
  CLOSED: { label: "Cerrado", slug: "cerrado" },
} as const satisfies Record<string, { label: string; slug: string }>;

export type Vitality = keyof typeof VITALITIES;

/** The rule in words, to be shown wherever its result is. */
export const VITALITY_RULE =
  `Activo: en los últimos ${ACTIVE_MONTHS} meses hubo una actividad, se cumplió un compromiso o se firmó. ` +
  `En pausa: lo último fue hace más de ${ACTIVE_MONTHS} meses y no más de ${QUIET_MONTHS}. Dormido: hace más. ` +
  "Un acuerdo que terminó se dice sin vigencia, y uno que su oficina dio por concluido, cerrado. Se calcula cada día.";

/** What the vitality of a tie follows from. */
export interface TieSigns {
  /** Of its signature or act of origin: «1998» counts from its first day. */
  since: PartialDate;
  lastActivityOn: IsoDate | null;
  /** When a commitment that stands fulfilled was fulfilled the last time. */
  lastFulfilledOn: IsoDate | null;
  /** Its agreement, or its own term, is over. */
  hasEnded: boolean;
  /** The day on which its office closed it. */
  closedOn: IsoDate | null;
}

const firstDay = (date: PartialDate): IsoDate => `${date}-01-01`.slice(0, 10);

/** The last sign of life and how it is told: of several on a day, the one that says most. */
export function lastSign({ since, lastActivityOn, lastFulfilledOn }: TieSigns): {
  on: IsoDate;
  told: string;
} {
  const told = (what: string, on: IsoDate | null) =>
    on === null ? [] : [{ on, told: `${what} el ${formatDate(on)}` }];
  const signs = [
    ...told("Su última actividad fue", lastActivityOn),
    ...told("El último compromiso cumplido fue", lastFulfilledOn),
    { on: firstDay(since), told: `Se firmó ${whenOf(since)} y nada se ha anotado después` },
  ];
  return signs.reduce((last, sign) => (sign.on > last.on ? sign : last));
}

const monthsBefore = (today: IsoDate, months: number): IsoDate =>
  Temporal.PlainDate.from(today).subtract({ months }).toString();

/** Computed on the day and kept nowhere. The day on which the months are up still counts. @param today ISO date in Mexico City */
export function tieVitality(signs: TieSigns, today: IsoDate): Vitality {
  if (signs.closedOn !== null) return "CLOSED";
  if (signs.hasEnded) return "ENDED";
  const { on } = lastSign(signs);
  if (on >= monthsBefore(today, ACTIVE_MONTHS)) return "ACTIVE";
  return on >= monthsBefore(today, QUIET_MONTHS) ? "QUIET" : "ASLEEP";
}

/** Why it is what it is, in a sentence. */
export function explainVitality(signs: TieSigns, today: IsoDate): string {
  const { told } = lastSign(signs);
  switch (tieVitality(signs, today)) {
    case "CLOSED":
      return `Su oficina lo cerró el ${formatDate(signs.closedOn!)}.`;
    case "ENDED":
      return `Su vigencia terminó. ${told}.`;
    case "ACTIVE":
      return `${told}: hace no más de ${ACTIVE_MONTHS} meses.`;
    case "QUIET":
      return `${told}: hace más de ${ACTIVE_MONTHS} meses.`;
    case "ASLEEP":
      return `${told}: hace más de ${QUIET_MONTHS} meses.`;
  }
}
