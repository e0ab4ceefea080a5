import { MODALITIES } from "#lib/cooperation/modalities.ts";
import { getSettings } from "#lib/kernel/env.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { answerRefusal } from "#lib/open-data/answer-refusal.ts";
import { answerTableFile, type FileColumn, type TableFormat } from "#lib/open-data/table-file.ts";
import { PARTNER_ROLES, PROJECT_STATUSES } from "../catalogues/project-words.ts";
import { sumsOf } from "../describe-project.ts";
import { projectDesk } from "../project-desk.ts";
import type { AmountView, ProjectView } from "../project-view.ts";
import { projectAddress, projectParams, readProjectsQuery, selectProjects } from "./projects-query.ts";

const text = (
  name: string,
  width: number,
  read: (row: ProjectView) => string | null,
): FileColumn<ProjectView> => ({ name, width, read });

const date = (name: string, read: (row: ProjectView) => string | null): FileColumn<ProjectView> => ({
  ...{ name, read },
  width: 12,
  as: "date",
});

/** «EUR 120000.00|MXN 450000.00»: a sum for each currency, never one of both. */
const sums = (amounts: readonly AmountView[], kind: AmountView["kind"]): string =>
  sumsOf(amounts, kind)
    .map(({ currency, cents }) => `${currency} ${cents / 100n}.${String(cents % 100n).padStart(2, "0")}`)
    .join("|");

const COLUMNS: readonly FileColumn<ProjectView>[] = [
  text("clave", 18, ({ code }) => code),
  text("titulo", 40, ({ title }) => title),
  text("titulo_en", 40, ({ titleEn }) => titleEn),
  text("modalidad", 16, ({ modality }) => MODALITIES[modality].slug),
  text("situacion", 14, ({ status }) => PROJECT_STATUSES[status].slug),
  text("sector_cad", 10, ({ sector }) => sector),
  text("ods", 12, ({ sdgGoals }) => sdgGoals.join("|")),
  text("cve_ent", 8, ({ office }) => office.stateCode),
  text("entidad", 20, ({ office }) => office.state),
  text("municipio", 20, ({ office }) => office.municipality),
  text("oficina", 40, ({ office }) => office.name),
  text("socios", 40, ({ partners }) =>
    partners
      .map(({ name, role, country }) =>
        [name, PARTNER_ROLES[role].slug, country?.code].filter(Boolean).join(" · "),
      )
      .join("|"),
  ),
  text("comprometido", 28, ({ amounts }) => sums(amounts, "COMMITMENT")),
  text("entregado", 28, ({ amounts }) => sums(amounts, "DISBURSEMENT")),
  date("inicio_previsto", ({ plannedStart }) => plannedStart),
  date("fin_previsto", ({ plannedEnd }) => plannedEnd),
  date("inicio_real", ({ actualStart }) => actualStart),
  date("fin_real", ({ actualEnd }) => actualEnd),
  text("acuerdos", 24, ({ agreements }) => agreements.join("|")),
  text("convocatoria", 24, ({ call }) => call && (call.code ?? call.title)),
  text("resumen", 60, ({ summary }) => summary),
  text("pagina", 40, ({ code }) => getSettings().appUrl + projectAddress(code!)),
];

/** The published projects, or what the filters let through, as a file: `GET /api/proyectos.csv?estado=14`. */
export async function answerProjectsFile(request: Request, format: TableFormat): Promise<Response> {
  try {
    const { filters, ignored } = readProjectsQuery(Object.fromEntries(new URL(request.url).searchParams));
    if (ignored.length > 0) throw new DomainError("invalid", ignored.join(" "));
    const isWhole = Object.values(projectParams(filters)).every((value) => value === null);
    const parts = [getSettings().mode === "demo" && "demostracion", "proyectos", !isWhole && "seleccion"];
    return await answerTableFile(request, format, {
      name: parts.filter(Boolean).join("-"),
      title: "Proyectos",
      columns: COLUMNS,
      rows: selectProjects(await projectDesk.listPublished(), filters),
    });
  } catch (error) {
    return answerRefusal(error);
  }
}
