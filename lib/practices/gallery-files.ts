import { getSettings } from "#lib/kernel/env.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { answerRefusal } from "#lib/open-data/answer-refusal.ts";
import { answerTableFile, type FileColumn, type TableFormat } from "#lib/open-data/table-file.ts";
import { CRITERIA } from "./criteria.ts";
import { galleryParams, practiceAddress, readGalleryQuery } from "./gallery-query.ts";
import type { GalleryRow } from "./list-gallery.ts";
import { practiceDesk } from "./practice-desk.ts";
import { PRACTICE_KINDS } from "./practice-kinds.ts";

const text = (
  name: string,
  width: number,
  read: (row: GalleryRow) => string | null,
): FileColumn<GalleryRow> => ({ name, width, read });

const score = (name: string, read: (row: GalleryRow) => number | null): FileColumn<GalleryRow> => ({
  name,
  width: 12,
  decimals: 4,
  read,
});

const COLUMNS: readonly FileColumn<GalleryRow>[] = [
  text("nombre", 40, ({ practice }) => practice.name),
  text("tipo", 16, ({ practice }) => PRACTICE_KINDS[practice.kind].slug),
  text("cve_ent", 8, ({ practice }) => practice.office.stateCode),
  text("entidad", 20, ({ practice }) => practice.office.state),
  text("municipio", 20, ({ practice }) => practice.office.municipality),
  text("oficina", 40, ({ practice }) => practice.office.name),
  text("lugar", 24, ({ practice }) => practice.place),
  { name: "anio_inicio", width: 10, read: ({ practice }) => practice.firstYear },
  { name: "anio_fin", width: 10, read: ({ practice }) => practice.lastYear },
  text("socios", 40, ({ practice }) => practice.partners),
  text("acuerdos", 24, ({ practice }) => practice.agreements.join("|")),
  text("resumen", 60, ({ practice }) => practice.summary),
  score("autoevaluacion", ({ self }) => self && self.score),
  text("fecha_autoevaluacion", 14, ({ self }) => self && self.sentAt.toISOString().slice(0, 10)),
  score("promedio_pares", ({ peers }) => peers && peers.mean),
  { name: "evaluaciones_pares", width: 10, read: ({ peers }) => peers?.count ?? 0 },
  ...CRITERIA.map(({ number }) =>
    score(
      `criterio_${String(number).padStart(2, "0")}`,
      ({ self }) => self?.criteria.find((one) => one.number === number)?.value ?? null,
    ),
  ),
  text("pagina", 40, ({ practice }) => getSettings().appUrl + practiceAddress(practice.id)),
];

/** The gallery, or what its filters let through, as a file: `GET /api/practicas.csv?estado=14`. */
export async function answerGalleryFile(request: Request, format: TableFormat): Promise<Response> {
  try {
    const { filters, ignored } = readGalleryQuery(Object.fromEntries(new URL(request.url).searchParams));
    if (ignored.length > 0) throw new DomainError("invalid", ignored.join(" "));
    const isWhole = Object.values(galleryParams(filters)).every((value) => value === null);
    const parts = [getSettings().mode === "demo" && "demostracion", "practicas", !isWhole && "seleccion"];
    return await answerTableFile(request, format, {
      name: parts.filter(Boolean).join("-"),
      title: "Prácticas",
      columns: COLUMNS,
      rows: await practiceDesk.listGallery(filters),
    });
  } catch (error) {
    return answerRefusal(error);
  }
}
