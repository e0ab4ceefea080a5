import { countryName } from "#lib/catalogues/country-name.ts";
import { STATE_NAMES } from "#lib/catalogues/state-name.ts";
import { formatDate } from "#lib/kernel/format-date.ts";
import type { Tx } from "#lib/kernel/db.ts";
import type { AgendaFilters } from "../agenda-query.ts";
import { EVENT_KINDS } from "../event-words.ts";

/** What a search looks for, in words: «Foro · Jalisco · «agua»». */
export async function saySearch(db: Tx, filters: AgendaFilters): Promise<string> {
  const { q, estado, tema, pais, oficina, tipo, desde, hasta } = filters;
  const area = tema && (await db.area.findUnique({ where: { key: tema }, select: { name: true } }));
  const office = oficina && (await db.office.findUnique({ where: { id: oficina }, select: { name: true } }));
  const parts = [
    ...[tipo && EVENT_KINDS[tipo].label, area && area.name, estado && STATE_NAMES.get(estado)],
    ...[pais && countryName(pais), office && office.name, q && `«${q}»`],
    ...[desde && `desde el ${formatDate(desde)}`, hasta && `hasta el ${formatDate(hasta)}`],
  ];
  return parts.filter(Boolean).join(" · ");
}
