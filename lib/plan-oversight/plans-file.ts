import type { FileColumn, TableFile } from "#lib/open-data/table-file.ts";
import { PLAN_STANDINGS, standingOf } from "./plans-query.ts";
import type { AdoptedPlan, PlanRow } from "./read-all-plans.ts";

const text = (name: string, width: number, read: (row: PlanRow) => string | null): FileColumn<PlanRow> => ({
  ...{ name, width, read },
});

const ofAdopted = (
  name: string,
  read: (plan: AdoptedPlan) => number | string | null,
): FileColumn<PlanRow> => ({
  ...{ name, width: 14 },
  read: ({ adopted }) => adopted && read(adopted),
});

const COLUMNS: readonly FileColumn<PlanRow>[] = [
  text("oficina", 44, ({ office }) => office),
  text("cve_ent", 8, ({ stateCode }) => stateCode),
  text("municipio", 20, ({ municipality }) => municipality),
  text("plan", 14, (row) => PLAN_STANDINGS[standingOf(row)].slug),
  ofAdopted("titulo", ({ title }) => title),
  ofAdopted("primer_anio", ({ firstYear }) => firstYear),
  ofAdopted("version", ({ number }) => number),
  { ...ofAdopted("adoptado", ({ adoptedOn }) => adoptedOn), as: "date" },
  ofAdopted("trimestres_enviados", ({ quarters }) => quarters),
  ofAdopted("dias_desde_la_ultima_medicion", ({ sinceMeasured }) => sinceMeasured),
  ofAdopted("indicadores_que_tocaba_medir", ({ due }) => due),
  ofAdopted("indicadores_medidos_a_tiempo", ({ measured }) => measured),
  ofAdopted("huecos_de_la_traza", ({ orphans }) => orphans),
  ofAdopted("acciones", ({ actions }) => actions),
  ofAdopted("acciones_de_fecha_pasada", ({ pastActions }) => pastActions),
  { name: "comentarios", width: 12, read: ({ comments }) => comments },
];

/** What a list of plans shows, as a file. @param today ISO, in its name */
export const plansFile = (rows: readonly PlanRow[], today: string): TableFile<PlanRow> => ({
  name: `planes-de-las-oficinas-${today}`,
  title: "Planes de las oficinas",
  columns: COLUMNS,
  rows,
});
