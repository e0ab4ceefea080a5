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
    label: "Cooperación",
    sections: [
      {
        href: "/vinculos",
        label: "Vínculos",
        isFor: ({ role }) => hasPermission(role, "ties.read") || hasPermission(role, "ties.oversee"),
      },
      { href: "/giras-oficina", label: "Giras", isFor: ({ role }) => hasPermission(role, "missions.read") },
      { href: "/convocatorias-oficina", label: "Convocatorias", isFor: isOffice },
      {
        href: "/convocatorias-registro",
        label: "Convocatorias",
        isFor: ({ role }) => hasPermission(role, "calls.publish"),
      },
      { href: "/proyectos-oficina", label: "Proyectos", isFor: isOffice },
      { href: "/busco-contraparte", label: "Busco contraparte", isFor: isOffice },
      { href: "/redes-oficina", label: "Redes", isFor: isOffice },
      {
        href: "/panorama-pais",
        label: "Panorama",
        isFor: ({ role }) => hasPermission(role, "panorama.read"),
      },
    ],
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
  {
    label: "Noticias",
    sections: [
      {
        href: "/boletin-redaccion",
        label: "Boletín",
        isFor: ({ role }) => hasPermission(role, "bulletin.edit"),
      },
      {
        href: "/boletin-colaboraciones",
        label: "Boletín: colaboraciones",
        isFor: ({ role }) => hasPermission(role, "bulletin.contribute"),
      },
      {
        href: "/comunicados-registro",
        label: "Comunicados",
        isFor: ({ role }) =>
          hasPermission(role, "policy-notices.edit") || hasPermission(role, "policy-notices.tie"),
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
