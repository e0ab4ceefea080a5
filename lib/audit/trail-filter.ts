import type { Prisma } from "#lib/generated/prisma/client.ts";

/** Groups of streams, as an administrator chooses among them. */
export const TRAIL_GROUPS = {
  accesos: { label: "Accesos", where: { stream: "access" } },
  cuentas: { label: "Cuentas y organizaciones", where: { stream: "accounts" } },
  expedientes: { label: "Expedientes", where: { stream: { startsWith: "case:" } } },
  calendario: { label: "Calendario", where: { stream: "calendar" } },
  catalogos: { label: "Catálogos", where: { stream: "catalogues" } },
  registro: { label: "Registro público", where: { stream: "registry" } },
  indice: { label: "Índice de acción internacional", where: { stream: "index" } },
  practicas: { label: "Prácticas", where: { stream: "practices" } },
  cooperacion: { label: "Convocatorias y proyectos", where: { stream: "cooperation" } },
  vinculos: { label: "Vínculos", where: { stream: "ties" } },
  eventos: { label: "Eventos", where: { stream: "events" } },
  entrega: { label: "Paquetes de entrega", where: { stream: "hand-over" } },
  importaciones: { label: "Importaciones", where: { stream: "imports" } },
  correo: { label: "Correo", where: { stream: "mail" } },
  rechazos: { label: "Intentos rechazados", where: { stream: { startsWith: "refusal:" } } },
} as const satisfies Record<string, { label: string; where: Prisma.AuditEntryWhereInput }>;

export type TrailGroup = keyof typeof TRAIL_GROUPS;

export interface TrailFilter {
  group?: TrailGroup;
  /** Part of the name that the person had then. */
  person?: string;
  /** As the trail names it, e.g. `account:disable`. */
  action?: string;
  /** First and last day, in Mexico City, both counted: `2026-03-02`. */
  from?: string;
  until?: string;
}

const ZONE = "America/Mexico_City";

const startOf = (day: string, plusDays: number): Date =>
  new Date(Temporal.PlainDate.from(day).add({ days: plusDays }).toZonedDateTime(ZONE).epochMilliseconds);

/** The one `where` of the list, its count and its export. */
export function trailWhere({ group, person, action, from, until }: TrailFilter): Prisma.AuditEntryWhereInput {
  return {
    ...(group ? TRAIL_GROUPS[group].where : {}),
    ...(person ? { actorName: { contains: person, mode: "insensitive" } } : {}),
    ...(action ? { action } : {}),
    ...(from || until
      ? { at: { ...(from ? { gte: startOf(from, 0) } : {}), ...(until ? { lt: startOf(until, 1) } : {}) } }
      : {}),
  };
}
