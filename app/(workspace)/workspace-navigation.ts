import type { NavItem } from "#components/layout/nav-link.tsx";
import type { Actor } from "#lib/permissions/actor.ts";
import { hasPermission, sideOf } from "#lib/permissions/roles.ts";

/** Every section of the workspace, in order, and for whom it is. The first one of a person is their desk. */
const SECTIONS: readonly (NavItem & { isFor: (actor: Actor) => boolean })[] = [
  { href: "/expedientes", label: "Expedientes", isFor: ({ role }) => sideOf(role) === "OFFICE" },
  { href: "/expedientes", label: "Bandeja", isFor: ({ role }) => hasPermission(role, "cases.triage") },
  { href: "/plan", label: "Plan", isFor: ({ role }) => hasPermission(role, "plans.read") },
  { href: "/planes-oficinas", label: "Planes", isFor: ({ role }) => hasPermission(role, "plans.oversee") },
  { href: "/acuerdos", label: "Acuerdos", isFor: ({ role }) => hasPermission(role, "acts.read") },
  {
    href: "/importaciones",
    label: "Importaciones",
    isFor: ({ role }) => hasPermission(role, "registry.import"),
  },
  { href: "/practicas-oficina", label: "Prácticas", isFor: ({ role }) => sideOf(role) === "OFFICE" },
  {
    href: "/eventos",
    label: "Eventos",
    isFor: ({ role }) => sideOf(role) === "OFFICE" || hasPermission(role, "events.edit"),
  },
  {
    href: "/indice-estatal",
    label: "Índice",
    isFor: ({ role }) => sideOf(role) === "OFFICE" || hasPermission(role, "index.record"),
  },
  { href: "/admin/oficinas", label: "Oficinas", isFor: isAdministrator },
  { href: "/admin/cuentas", label: "Cuentas", isFor: isAdministrator },
  { href: "/admin/catalogos", label: "Catálogos", isFor: isAdministrator },
  { href: "/admin/calendario", label: "Calendario", isFor: isAdministrator },
  { href: "/admin/correo", label: "Correo", isFor: isAdministrator },
  { href: "/admin/bitacora", label: "Bitácora", isFor: isAdministrator },
  {
    href: "/equipo",
    label: "Equipo",
    isFor: (actor) => hasPermission(actor.role, "team.manage") && !isAdministrator(actor),
  },
  { href: "/primera-semana", label: "Primera semana", isFor: ({ role }) => sideOf(role) === "OFFICE" },
  { href: "/entrega", label: "Entrega", isFor: ({ role }) => hasPermission(role, "office.hand-over") },
  { href: "/registro", label: "Registro público", isFor: (actor) => !isAdministrator(actor) },
];

function isAdministrator({ role }: Actor): boolean {
  return hasPermission(role, "portal.manage");
}

export const workspaceNavigation = (actor: Actor): NavItem[] =>
  SECTIONS.filter(({ isFor }) => isFor(actor)).map(({ href, label }) => ({ href, label }));

/** Where a person's day begins. */
export const deskOf = (actor: Actor): string => workspaceNavigation(actor)[0]?.href ?? "/";
