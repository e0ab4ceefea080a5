import { mexicoCityDay } from "#lib/calendar/mexico-city-day.ts";
import { MODALITIES } from "#lib/cooperation/modalities.ts";
import { getSettings } from "#lib/kernel/env.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { answerRefusal } from "#lib/open-data/answer-refusal.ts";
import { answerTableFile, type FileColumn, type TableFormat } from "#lib/open-data/table-file.ts";
import { PARTNER_KINDS } from "#lib/projects/catalogues/project-words.ts";
import { noticePage } from "../notice-address.ts";
import { noticeDesk } from "../notice-desk.ts";
import { NOTICE_PHASES } from "../notice-phase.ts";
import type { NoticeView } from "../notice-view.ts";
import { OUTCOMES } from "../notice-words.ts";
import { WORLD_REGIONS } from "#lib/registry/world-regions.ts";
import { isFiltered, readNoticesQuery, selectNotices } from "./notices-query.ts";

const text = (
  name: string,
  width: number,
  read: (row: NoticeView) => string | null,
): FileColumn<NoticeView> => ({ name, width, read });

const date = (name: string, read: (row: NoticeView) => string | null): FileColumn<NoticeView> => ({
  ...{ name, read, width: 12 },
  as: "date",
});

const COLUMNS: readonly FileColumn<NoticeView>[] = [
  text("clave", 16, ({ code }) => code),
  text("titulo", 40, ({ title }) => title),
  text("situacion", 10, ({ phase }) => NOTICE_PHASES[phase].slug),
  text("oficina", 40, ({ office }) => office.name),
  text("cve_ent", 8, ({ office }) => office.stateCode),
  text("entidad", 20, ({ office }) => office.state),
  text("municipio", 20, ({ office }) => office.municipality),
  text("ofrece", 60, ({ offers }) => offers),
  text("busca", 60, ({ seeks }) => seeks),
  text("areas", 30, ({ areas }) => areas.map(({ key }) => key).join("|")),
  text("contrapartes", 30, ({ kinds }) => kinds.map((kind) => PARTNER_KINDS[kind].slug).join("|")),
  text("paises", 16, ({ countries }) => countries.map(({ code }) => code).join("|")),
  text("regiones", 24, ({ regions }) => regions.map((region) => WORLD_REGIONS[region].slug).join("|")),
  text("lenguas", 12, ({ languages }) => languages.join("|")),
  text("modalidad", 16, ({ modality }) => MODALITIES[modality].slug),
  { name: "poblacion", width: 12, read: ({ population }) => population },
  date("publicado", ({ publishedAt }) => publishedAt && mexicoCityDay(publishedAt)),
  date("vigente_hasta", ({ validUntil }) => validUntil),
  text("contacto", 30, ({ contactEmail }) => contactEmail),
  text("resultado", 14, ({ outcome }) => outcome && OUTCOMES[outcome].slug),
  text("que_salio", 60, ({ outcomeText }) => outcomeText),
  text("pagina", 40, ({ code }) => noticePage(code!)),
];

/** The notices, or what the filters let through, as a file: `GET /api/contrapartes.csv?estado=14`. */
export async function answerNoticesFile(request: Request, format: TableFormat): Promise<Response> {
  try {
    const { filters, ignored } = readNoticesQuery(Object.fromEntries(new URL(request.url).searchParams));
    if (ignored.length > 0) throw new DomainError("invalid", ignored.join(" "));
    const parts = [
      getSettings().mode === "demo" && "demostracion",
      "contrapartes",
      isFiltered(filters) && "seleccion",
    ];
    return await answerTableFile(request, format, {
      name: parts.filter(Boolean).join("-"),
      ...{ title: "Buscan contraparte", columns: COLUMNS },
      rows: selectNotices(await noticeDesk.listPublic(), filters),
    });
  } catch (error) {
    return answerRefusal(error);
  }
}
