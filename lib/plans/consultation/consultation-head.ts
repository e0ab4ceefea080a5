import { mexicoCityDay, mexicoCityToday } from "#lib/calendar/mexico-city-day.ts";
import { isoOfColumn } from "#lib/kernel/iso-date.ts";
import { type Phase, phaseOf } from "./phase.ts";

/** What is said of a consultation wherever it is named. Days are ISO, in Mexico City. */
export interface ConsultationHead {
  slug: string;
  number: number;
  about: string;
  opensOn: string;
  closesOn: string;
  /** The day it ended; null while it has not. */
  closedOn: string | null;
  closeReason: string;
  phase: Phase;
}

export const HEAD = {
  slug: true,
  number: true,
  about: true,
  opensOn: true,
  closesOn: true,
  closedAt: true,
  closeReason: true,
} as const;

export interface HeadRow {
  slug: string;
  number: number;
  about: string;
  opensOn: Date;
  closesOn: Date;
  closedAt: Date | null;
  closeReason: string;
}

export function headOf(row: HeadRow, today = mexicoCityToday()): ConsultationHead {
  const { slug, number, about, closeReason, closedAt } = row;
  const [opensOn, closesOn] = [isoOfColumn(row.opensOn), isoOfColumn(row.closesOn)];
  const phase = phaseOf({ opensOn, closesOn, closedAt }, today);
  // What a job wrote down the morning after ended with the last day.
  const early = closedAt && closeReason ? mexicoCityDay(closedAt) : closesOn;
  const closedOn = phase === "closed" ? early : null;
  return { slug, number, about, closeReason, opensOn, closesOn, closedOn, phase };
}

export const consultationHref = (slug: string, number?: number): string =>
  number === undefined ? `/consultas/${slug}` : `/consultas/${slug}/${number}`;

/** The number in an address; null for what is none. */
export const readConsultationNumber = (text: string): number | null =>
  /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null;
