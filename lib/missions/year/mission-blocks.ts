import type { Block } from "#lib/letters/letter-content.ts";
import { saySums, sumMoney } from "#lib/plans/rules/money.ts";
import { sayDates, sayPlace } from "../reading/say-place.ts";
import { MISSION_KINDS } from "../words.ts";
import type { MissionYear } from "./mission-year.ts";

/** A year's tours and visits as a section of a report says them. */
export function describeMissions(year: MissionYear): Block[] {
  const { tours, visits, reported, commitments, invested, published } = year;
  if (tours + visits === 0) return [{ type: "paragraph", text: "Ninguna gira ni visita terminó en el año." }];
  const rows = [
    { label: MISSION_KINDS.TOUR.many, value: String(tours) },
    { label: MISSION_KINDS.VISIT.many, value: String(visits) },
    { label: "Con informe de comisión", value: `${reported} de ${tours + visits}` },
    { label: "Compromisos", value: String(commitments.total) },
    { label: "… que llevaron a un acuerdo", value: String(commitments.agreements) },
    { label: "… a un proyecto", value: String(commitments.projects) },
    { label: "… a una inversión", value: sayInvestments(commitments.investments, invested) },
    { label: "… a nada", value: String(commitments.nothing) },
    { label: "… que siguen abiertos", value: String(commitments.open) },
  ];
  return [{ type: "rows", rows }, ...listPublished(published)];
}

const sayInvestments = (count: number, invested: MissionYear["invested"]): string =>
  count === 0 ? "0" : `${count} (${saySums(sumMoney(invested))})`;

function listPublished(published: MissionYear["published"]): Block[] {
  if (published.length === 0) return [];
  const items = published.map(({ kind, title, places, ...dates }) => ({
    lead: title,
    text: [MISSION_KINDS[kind].one, places.map(sayPlace).join("; ")].filter(Boolean).join(": "),
    remarks: [sayDates(dates)],
  }));
  return [{ type: "items", items }];
}
