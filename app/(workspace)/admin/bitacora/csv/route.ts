import { readTrail } from "#lib/audit/read-trail.ts";
import type { TrailRow } from "#lib/audit/trail-row.ts";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { csvResponse } from "#lib/kernel/csv-response.ts";
import { actionWords } from "../action-words.ts";
import { readTrailFilter } from "../trail-address.ts";

const HEADER = [
  "fecha",
  "serie",
  "renglon",
  "accion",
  "descripcion",
  "persona",
  "funcion",
  "organizacion",
  "folio",
  "motivo",
  "detalle",
  "huella",
];

const lineOf = (row: TrailRow): string[] => [
  row.at.toISOString(),
  row.stream,
  String(row.seq),
  row.action,
  `${row.refused ? "Rechazado: " : ""}${actionWords(row.action)}`,
  row.actorName,
  row.actorRole ?? "",
  row.actorOffice ?? "",
  row.folio ?? "",
  row.reason ?? "",
  Object.keys(row.detail).length > 0 ? JSON.stringify(row.detail) : "",
  row.hash,
];

/** The trail that the filters of the page let through, whole, written as it is read. */
export async function GET(request: Request): Promise<Response> {
  await requirePermission("portal.manage");
  const { filter } = readTrailFilter(Object.fromEntries(new URL(request.url).searchParams));
  async function* lines() {
    for await (const row of readTrail(filter)) yield lineOf(row);
  }
  return csvResponse("bitacora.csv", HEADER, lines());
}
