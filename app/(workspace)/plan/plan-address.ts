import { ITEM_KINDS, type ItemKind, type PlanKind } from "#lib/plans/items/item-kinds.ts";

export const PLAN_HREF = "/plan";

/** The sections of the plan, in the order in which one is made. */
export const SECTIONS = {
  overview: { href: PLAN_HREF, label: "Resumen" },
  profile: { href: `${PLAN_HREF}/perfil`, label: "Perfil" },
  diagnosis: { href: `${PLAN_HREF}/diagnostico`, label: "Diagnóstico" },
  axes: { href: `${PLAN_HREF}/ejes`, label: "Ejes" },
  objectives: { href: `${PLAN_HREF}/objetivos`, label: "Objetivos" },
  program: { href: `${PLAN_HREF}/programa`, label: "Programa" },
  monitoring: { href: `${PLAN_HREF}/seguimiento`, label: "Seguimiento" },
  progress: { href: `${PLAN_HREF}/avance`, label: "Avance" },
  report: { href: `${PLAN_HREF}/informe`, label: "Informe" },
  trace: { href: `${PLAN_HREF}/traza`, label: "Traza" },
  structure: { href: `${PLAN_HREF}/estructura`, label: "Estructura" },
  consultation: { href: `${PLAN_HREF}/consulta`, label: "Consulta" },
} as const satisfies Record<string, { href: string; label: string }>;

export type Section = keyof typeof SECTIONS;

/** The sections by what one comes to do: twelve in a row are too many to choose from. */
export const SECTION_GROUPS: readonly { title: string; sections: readonly Section[] }[] = [
  {
    title: "Escribir el plan",
    sections: ["overview", "profile", "diagnosis", "axes", "objectives", "program", "structure"],
  },
  { title: "Cumplirlo y contarlo", sections: ["monitoring", "progress", "report"] },
  { title: "Revisarlo", sections: ["trace", "consultation"] },
];

export const ACTORS_HREF = `${PLAN_HREF}/diagnostico/actores`;
export const COMMITMENTS_HREF = `${PLAN_HREF}/diagnostico/compromisos`;
export const REMOVED_HREF = `${PLAN_HREF}/quitado`;
export const ADOPT_HREF = `${PLAN_HREF}/adoptar`;
export const COMMENTS_HREF = "/plan/comentarios";

/** Where the items of each kind are listed. */
export const LISTS: Record<ItemKind, { section: Section; href: string }> = {
  figure: { section: "profile", href: `${PLAN_HREF}/perfil/cifras` },
  picture: { section: "profile", href: `${PLAN_HREF}/perfil/imagenes` },
  swot: { section: "diagnosis", href: SECTIONS.diagnosis.href },
  actor: { section: "diagnosis", href: ACTORS_HREF },
  commitment: { section: "diagnosis", href: COMMITMENTS_HREF },
  axis: { section: "axes", href: SECTIONS.axes.href },
  objective: { section: "objectives", href: SECTIONS.objectives.href },
  action: { section: "program", href: SECTIONS.program.href },
  actionYear: { section: "program", href: `${PLAN_HREF}/programa/poa` },
  indicator: { section: "monitoring", href: SECTIONS.monitoring.href },
  target: { section: "monitoring", href: SECTIONS.monitoring.href },
  evidence: { section: "monitoring", href: SECTIONS.monitoring.href },
};

export const itemHref = (kind: PlanKind, id: string): string =>
  `${PLAN_HREF}/elementos/${ITEM_KINDS[kind].slug}/${id}`;

/** A file of the plan, for its office; the fields in which files come are the words after it. */
export const planFileHref = (id: string): string => `${PLAN_HREF}/archivos/${id}`;
export const ITEM_FILE_SLUG = "archivo";
export const INSTRUMENT_FILE_SLUG = "instrumento";

export const historyHref = (kind: PlanKind, id: string): string => `${itemHref(kind, id)}/historia`;

/** A path of the plan that a form may lead back to; anything else leads to the plan itself. */
export const returnTo = (path: string): string => (/^\/plan(\/[\w-]+)*$/.test(path) ? path : PLAN_HREF);

export const BUDGET_HREF = `${PLAN_HREF}/programa/presupuesto`;
export const MONTH_HREF = `${PLAN_HREF}/programa/mes`;
export const poaHref = (year: number): string => `${PLAN_HREF}/programa/poa?anio=${year}`;

export const ENGLISH_PROFILE_HREF = `${SECTIONS.profile.href}/ingles`;
export const FIGURES_HREF = `${SECTIONS.profile.href}/cifras`;
export const PICTURES_HREF = `${SECTIONS.profile.href}/imagenes`;
export const PUBLISH_PROFILE_HREF = `${SECTIONS.profile.href}/publicar`;

export const quarterHref = (period: string): string =>
  `${SECTIONS.progress.href}/${encodeURIComponent(period)}`;
export const lineHref = (period: string, subjectId: string): string =>
  `${quarterHref(period)}?renglon=${subjectId}`;
export const reportHref = (year: string | number): string =>
  `${SECTIONS.report.href}/${encodeURIComponent(year)}`;
export const sectionHref = (year: string | number, key: string): string =>
  `${reportHref(year)}?apartado=${key}`;

export const lineHistoryHref = (period: string, subjectId: string): string =>
  `${quarterHref(period)}/historia?renglon=${subjectId}`;
export const sectionHistoryHref = (year: string | number, key: string): string =>
  `${reportHref(year)}/historia?apartado=${key}`;

/** A file that a version carries, as the public saves it. */
export const publicFileHref = (slug: string, id: string): string => `/planes/${slug}/archivos/${id}`;

/** A version as the public reads it. */
export const publicPlanHref = (slug: string, version?: string): string =>
  version === undefined ? `/planes/${slug}` : `/planes/${slug}?version=${version}`;
