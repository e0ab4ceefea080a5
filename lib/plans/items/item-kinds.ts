import type { Expected } from "#lib/documents/file-kinds.ts";
import { actorFields, commitmentFields, swotFields } from "./diagnosis-fields.ts";
import type { Fields, ValuesOf } from "./field.ts";
import { figureFields } from "./figure-fields.ts";
import { evidenceFields, indicatorFields, targetFields } from "./monitoring-fields.ts";
import { pictureFields } from "./picture-fields.ts";
import { planFields } from "./plan-fields.ts";
import { progressFields, sectionFields } from "./report-fields.ts";
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
  figure: {
    slug: "cifra",
    one: "cifra clave",
    many: "cifras clave",
    gender: "f",
    fields: figureFields,
    name: "name",
  },
  picture: {
    slug: "imagen",
    one: "imagen",
    many: "imágenes",
    gender: "f",
    fields: pictureFields,
    name: "alt",
  },
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
  progress: {
    slug: "avance",
    one: "avance",
    many: "avances",
    gender: "m",
    fields: progressFields,
    name: "text",
  },
  section: {
    slug: "apartado",
    one: "apartado del informe",
    many: "apartados del informe",
    gender: "m",
    fields: sectionFields,
    name: "text",
  },
} as const satisfies Record<string, KindRule>;

export type PlanKind = keyof typeof ITEM_KINDS;
/** What is told of a plan while it is carried out: it is not part of what is adopted, and is published by doors of its own. */
export type ToldKind = "progress" | "section";
/** What a plan is made of, several of each. */
export type ItemKind = Exclude<PlanKind, "plan" | ToldKind>;
/** Those with a table of their own. */
export type RowKind = ItemKind | ToldKind;

export type KindValues<Kind extends PlanKind> = ValuesOf<(typeof ITEM_KINDS)[Kind]["fields"]>;

/** An item as it stands. */
export type Item<Kind extends ItemKind = ItemKind> = KindValues<Kind> & { id: string };

export const isToldKind = (kind: PlanKind): kind is ToldKind => kind === "progress" || kind === "section";

const isItemKind = (kind: PlanKind): kind is ItemKind => kind !== "plan" && !isToldKind(kind);

/** The kinds that carry a file of the plan, and what it may be. */
export const FILED_KINDS = { evidence: "annex", picture: "picture" } as const satisfies Partial<
  Record<ItemKind, Expected>
>;

export type FiledKind = keyof typeof FILED_KINDS;

/** A kind that carries a file, by its word in addresses. */
export const findFiledKind = (slug: string): FiledKind | null =>
  (Object.keys(FILED_KINDS) as FiledKind[]).find((kind) => ITEM_KINDS[kind].slug === slug) ?? null;

export const LISTED_KINDS = (Object.keys(ITEM_KINDS) as PlanKind[]).filter(isItemKind);

export const fieldsOf = (kind: PlanKind): Fields => ITEM_KINDS[kind].fields;

/** A kind of what a plan is made of, by its word in addresses. */
export const findItemKind = (slug: string): ItemKind | null =>
  LISTED_KINDS.find((kind) => ITEM_KINDS[kind].slug === slug) ?? null;

export const findKind = (slug: string): PlanKind | null =>
  (Object.keys(ITEM_KINDS) as PlanKind[]).find((kind) => ITEM_KINDS[kind].slug === slug) ?? null;
