import { z } from "zod";
import { STATES } from "#lib/catalogues/states.ts";
import { bySlug, NOT_IN_LIST } from "#lib/kernel/by-slug.ts";
import { listHref } from "#lib/kernel/list-href.ts";
import { type AddressParams, readAddress } from "#lib/kernel/read-address.ts";
import { searchTextSchema } from "#lib/kernel/search-text-schema.ts";
import { withoutAccents } from "#lib/kernel/without-accents.ts";
import type { PlanRow } from "./read-all-plans.ts";

/** How a plan stands, as the DGCP tells them apart. */
export const PLAN_STANDINGS = {
  NONE: { slug: "sin-plan", label: "Sin plan" },
  DRAFT: { slug: "borrador", label: "En borrador" },
  CONSULTATION: { slug: "consulta", label: "En consulta" },
  ADOPTED: { slug: "adoptado", label: "Adoptado" },
  CLOSED: { slug: "cerrado", label: "Cerrado" },
} as const;
export type PlanStanding = keyof typeof PLAN_STANDINGS;

export const standingOf = ({ state }: Pick<PlanRow, "state">): PlanStanding => state ?? "NONE";

/** What asks for the attention of the DGCP. */
export const CONCERNS = {
  UNMEASURED: { slug: "sin-medir", label: "Con indicadores sin medir a tiempo" },
  ORPHANS: { slug: "con-huecos", label: "Con huecos en la traza" },
  PAST: { slug: "acciones-pasadas", label: "Con acciones de fecha pasada" },
  ANSWERED: { slug: "contestaron", label: "La oficina contestó un comentario" },
} as const;
export type Concern = keyof typeof CONCERNS;

const HOLDS = {
  UNMEASURED: ({ adopted }: PlanRow) => adopted !== null && adopted.measured < adopted.due,
  ORPHANS: ({ adopted }: PlanRow) => (adopted?.orphans ?? 0) > 0,
  PAST: ({ adopted }: PlanRow) => (adopted?.pastActions ?? 0) > 0,
  ANSWERED: ({ answered }: PlanRow) => answered,
} as const satisfies Record<Concern, (row: PlanRow) => boolean>;

const share = ({ adopted }: PlanRow): number | null =>
  adopted && adopted.due > 0 ? adopted.measured / adopted.due : null;

type SortKey = "oficina" | "estado" | "medicion" | "medidos" | "huecos" | "acciones";

/** Numbers, or texts; null goes last either way. */
const SORTS: Record<SortKey, (row: PlanRow) => number | string | null> = {
  oficina: ({ office }) => office,
  estado: (row) => Object.keys(PLAN_STANDINGS).indexOf(standingOf(row)),
  medicion: ({ adopted }) => adopted?.sinceMeasured ?? null,
  medidos: share,
  huecos: ({ adopted }) => adopted?.orphans ?? null,
  acciones: ({ adopted }) => adopted?.pastActions ?? null,
};

export interface PlansOrder {
  by: SortKey;
  direction: "asc" | "desc";
}

export interface PlansFilters {
  q: string | null;
  estado: string | null;
  plan: PlanStanding | null;
  atencion: Concern | null;
  orden: PlansOrder;
}

const schemas = {
  q: searchTextSchema,
  estado: z.enum(
    STATES.map(([code]) => code),
    NOT_IN_LIST,
  ),
  plan: bySlug<PlanStanding>(PLAN_STANDINGS),
  atencion: bySlug<Concern>(CONCERNS),
  orden: z.string().transform((text, context): PlansOrder => {
    const by = text.replace(/^-/, "");
    if (!Object.hasOwn(SORTS, by)) context.addIssue(NOT_IN_LIST);
    return { by: by as SortKey, direction: text.startsWith("-") ? "desc" : "asc" };
  }),
};

const LABELS = { q: "Buscar", estado: "Estado", plan: "Plan", atencion: "Atención", orden: "Orden" };
const BY_NAME: PlansOrder = { by: "oficina", direction: "asc" };

/** What an address of the list asks for; a sentence for each thing that was not understood. */
export function readPlansQuery(params: AddressParams): { filters: PlansFilters; ignored: string[] } {
  const { values, ignored } = readAddress(schemas, LABELS, params);
  return { filters: { ...values, orden: values.orden ?? BY_NAME }, ignored };
}

const slugOf = ({ by, direction }: PlansOrder): string => `${direction === "desc" ? "-" : ""}${by}`;

/** The filters as an address carries them, the order apart. */
export const plansParams = ({ q, estado, plan, atencion }: PlansFilters) => ({
  ...{ q, estado },
  plan: plan && PLAN_STANDINGS[plan].slug,
  atencion: atencion && CONCERNS[atencion].slug,
});

/** The order as an address carries it; null when it is the usual one. */
export function orderParam({ orden }: PlansFilters): string | null {
  const slug = slugOf(orden);
  return slug === BY_NAME.by ? null : slug;
}

export const PLANS_HREF = "/planes-oficinas";

export const plansHref = (filters: PlansFilters, page = 1, path = PLANS_HREF): string =>
  listHref(path, { ...plansParams(filters), orden: orderParam(filters) }, page);

const plain = (text: string): string => withoutAccents(text).toLocaleLowerCase("es");

/** The rows that the filters let through, in their order. */
export function selectPlans(
  rows: readonly PlanRow[],
  { q, estado, plan, atencion, orden }: PlansFilters,
): PlanRow[] {
  const words = plain(q ?? "")
    .split(/\s+/)
    .filter(Boolean);
  const passes = (row: PlanRow) =>
    words.every((word) => plain(`${row.office} ${row.adopted?.title ?? ""}`).includes(word)) &&
    (estado === null || row.stateCode === estado) &&
    (plan === null || standingOf(row) === plan) &&
    (atencion === null || HOLDS[atencion](row));
  const way = orden.direction === "desc" ? -1 : 1;
  const read = SORTS[orden.by];
  return rows.filter(passes).sort((one, other) => {
    const [a, b] = [read(one), read(other)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    const compared = typeof a === "string" ? a.localeCompare(String(b), "es") : a - Number(b);
    return compared * way || one.office.localeCompare(other.office, "es");
  });
}
