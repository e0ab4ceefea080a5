import { Readable } from "node:stream";
import { readTrail } from "#lib/audit/read-trail.ts";
import type { TrailRow } from "#lib/audit/trail-row.ts";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { csvLine } from "#lib/kernel/csv-line.ts";
import { actionWords } from "../action-words.ts";
import { readTrailFilter } from "../trail-address.ts";

/** Without it, spreadsheets read the accents as another alphabet. */
const BYTE_ORDER_MARK = "\uFEFF";

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

const lineOf = (row: TrailRow): string =>
  csvLine([
    row.at.toISOString(),
    row.stream,
    String(row.seq),
    row.action,
    actionWords(row.action),
    row.actorName,
    row.actorRole ?? "",
    row.actorOffice ?? "",
    row.folio ?? "",
    row.reason ?? "",
    Object.keys(row.detail).length > 0 ? JSON.stringify(row.detail) : "",
    row.hash,
  ]);

/** The trail that the filters of the page let through, whole, written as it is read. */
export async function GET(request: Request): Promise<Response> {
  await requirePermission("portal.manage");
  const { filter } = readTrailFilter(Object.fromEntries(new URL(request.url).searchParams));
  const bytes = new TextEncoder();
  async function* lines() {
    yield bytes.encode(BYTE_ORDER_MARK + csvLine(HEADER));
    for await (const row of readTrail(filter)) yield bytes.encode(lineOf(row));
  }
  return new Response(Readable.toWeb(Readable.from(lines())) as ReadableStream, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="bitacora.csv"',
      "Cache-Control": "private, no-store",
    },
  });
}
