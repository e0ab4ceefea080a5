import { type NavEntry, type NavItem, sectionsOf } from "#components/layout/nav-entry.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { hasPermission, sideOf } from "#lib/permissions/roles.ts";

type Section = NavItem & { isFor: (actor: Actor) => boolean };

const isAdministrator = ({ role }: Actor): boolean => hasPermission(role, "portal.manage");
const isOffice = ({ role }: Actor): boolean => sideOf(role) === "OFFICE";

/** Every section of the workspace, in order, and for whom it is. The first one of a person is their desk. */
const SECTIONS: readonly (Section | { label: string; sections: readonly Section[] })[] = [
  { href: "/expedientes", label: "Expedientes", isFor: isOffice },
  { href: "/expedientes", label: "Bandeja", isFor: ({ role }) => hasPermission(role, "cases.triage") },
  { href: "/acuerdos", label: "Acuerdos", isFor: ({ role }) => hasPermission(role, "acts.read") },
  {
    href: "/importaciones",
    label: "Importaciones",
    isFor: ({ role }) => hasPermission(role, "registry.import"),
  },
  {
    href: "/eventos",
    label: "Eventos",
    isFor: (actor) => isOffice(actor) || hasPermission(actor.role, "events.edit"),
  },
  {
    href: "/apoyos",
    label: "Apoyos",
    isFor: ({ role }) => hasPermission(role, "support.read") || hasPermission(role, "support.attend"),
  },
  {
    label: "Planeación",
    sections: [
      { href: "/plan", label: "Plan", isFor: ({ role }) => hasPermission(role, "plans.read") },
      {
        href: "/planes-oficinas",
        label: "Planes",
        isFor: ({ role }) => hasPermission(role, "plans.oversee"),
      },
      { href: "/practicas-oficina", label: "Prácticas", isFor: isOffice },
      {
        href: "/indice-estatal",
        label: "Índice",
        isFor: (actor) => isOffice(actor) || hasPermission(actor.role, "index.record"),
      },
    ],
  },
  { href: "/admin/oficinas", label: "Oficinas", isFor: isAdministrator },
  { href: "/admin/cuentas", label: "Cuentas", isFor: isAdministrator },
  { href: "/admin/catalogos", label: "Catálogos", isFor: isAdministrator },
  { href: "/admin/calendario", label: "Calendario", isFor: isAdministrator },
  { href: "/admin/correo", label: "Correo", isFor: isAdministrator },
  { href: "/admin/bitacora", label: "Bitácora", isFor: isAdministrator },
  {
    label: "Mi oficina",
    sections: [
      {
        href: "/equipo",
        label: "Equipo",
        isFor: (actor) => hasPermission(actor.role, "team.manage") && !isAdministrator(actor),
      },
      {
        href: "/directorio-oficina",
        label: "Directorio",
        isFor: ({ role }) => hasPermission(role, "directory.edit") || hasPermission(role, "directory.keep"),
      },
      { href: "/primera-semana", label: "Primera semana", isFor: isOffice },
      { href: "/entrega", label: "Entrega", isFor: ({ role }) => hasPermission(role, "office.hand-over") },
    ],
  },
  { href: "/registro", label: "Registro público", isFor: (actor) => !isAdministrator(actor) },
];

/** What one person finds in the navigation; a group with one section for them is that section. */
export const workspaceNavigation = (actor: Actor): NavEntry[] =>
  SECTIONS.flatMap((entry): NavEntry[] => {
    const sections = "sections" in entry ? entry.sections : [entry];
    const items = sections.filter(({ isFor }) => isFor(actor)).map(({ href, label }) => ({ href, label }));
    return items.length > 1 ? [{ label: entry.label, items }] : items;
  });

/** Where a person's day begins. */
export const deskOf = (actor: Actor): string => sectionsOf(workspaceNavigation(actor))[0]?.href ?? "/";
