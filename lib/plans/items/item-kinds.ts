import { actorFields, commitmentFields, swotFields } from "./diagnosis-fields.ts";
import type { Fields, ValuesOf } from "./field.ts";
import { evidenceFields, indicatorFields, targetFields } from "./monitoring-fields.ts";
import { planFields } from "./plan-fields.ts";
import { actionFields, actionYearFields, axisFields, objectiveFields } from "./strategy-fields.ts";

interface KindRule {
  /** In addresses. */
  slug: string;
  /** One of them, and several, as the screens say. */
  one: string;
  many: string;
  gender: "m" | "f";
  fields: Fields;
  /** The field that names an item in lists; adding one asks for it. */
  name: string;
}

/** Everything that is written in a plan, the plan itself included: one table for forms, saves, history, copies and exports. */
export const ITEM_KINDS = {
  plan: { slug: "plan", one: "plan", many: "planes", gender: "m", fields: planFields, name: "title" },
  swot: {
    slug: "foda",
    one: "elemento del FODA",
    many: "FODA",
    gender: "m",
    fields: swotFields,
    name: "text",
  },
  actor: { slug: "actor", one: "actor", many: "actores", gender: "m", fields: actorFields, name: "name" },
  commitment: {
    slug: "compromiso",
    one: "compromiso",
    many: "compromisos",
    gender: "m",
    fields: commitmentFields,
    name: "name",
  },
  axis: { slug: "eje", one: "eje", many: "ejes", gender: "m", fields: axisFields, name: "name" },
  objective: {
    slug: "objetivo",
    one: "objetivo",
    many: "objetivos",
    gender: "m",
    fields: objectiveFields,
    name: "text",
  },
  action: {
    slug: "accion",
    one: "acción",
    many: "acciones",
    gender: "f",
    fields: actionFields,
    name: "text",
  },
  actionYear: {
    slug: "poa",
    one: "línea del POA",
    many: "líneas del POA",
    gender: "f",
    fields: actionYearFields,
    name: "deliverable",
  },
  indicator: {
    slug: "indicador",
    one: "indicador",
    many: "indicadores",
    gender: "m",
    fields: indicatorFields,
    name: "name",
  },
  target: { slug: "meta", one: "meta", many: "metas", gender: "f", fields: targetFields, name: "period" },
  evidence: {
    slug: "evidencia",
    one: "evidencia",
    many: "evidencias",
    gender: "f",
    fields: evidenceFields,
    name: "title",
  },
} as const satisfies Record<string, KindRule>;

export type PlanKind = keyof typeof ITEM_KINDS;
/** Those of which a plan has several. */
export type ItemKind = Exclude<PlanKind, "plan">;

export type KindValues<Kind extends PlanKind> = ValuesOf<(typeof ITEM_KINDS)[Kind]["fields"]>;

/** An item as it stands. */
export type Item<Kind extends ItemKind = ItemKind> = KindValues<Kind> & { id: string };

export const LISTED_KINDS = (Object.keys(ITEM_KINDS) as PlanKind[]).filter(
  (kind): kind is ItemKind => kind !== "plan",
);

export const fieldsOf = (kind: PlanKind): Fields => ITEM_KINDS[kind].fields;

export const findKind = (slug: string): PlanKind | null =>
  (Object.keys(ITEM_KINDS) as PlanKind[]).find((kind) => ITEM_KINDS[kind].slug === slug) ?? null;
