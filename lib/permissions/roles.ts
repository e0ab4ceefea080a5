import type { Role, Side } from "#lib/generated/prisma/enums.ts";

/** What a person may do beside the moves of a case, which the workflow's table says. */
export const PERMISSIONS = {
  "cases.draft": "preparar solicitudes de su oficina",
  "cases.triage": "ver la bandeja de lo presentado",
  "cases.assign": "asignar y reasignar expedientes de su área",
  "notes.write": "escribir y leer notas internas",
  "dictamen.draft": "redactar el dictamen y sus recomendaciones",
  "acts.read": "ver los acuerdos registrados con sus actos posteriores",
  "acts.record": "inscribir actos posteriores en el registro",
  "registry.import": "importar acuerdos al registro y deshacer lo importado",
  "index.record": "registrar el índice de acción internacional de los estados",
  "practices.edit": "preparar y evaluar las prácticas de su oficina",
  "practices.publish":
    "publicar las prácticas de su oficina, enviar sus evaluaciones e invitar a otras oficinas",
  "plans.read": "leer el plan de su oficina",
  "plans.edit": "escribir en el plan de su oficina",
  "plans.adopt": "adoptar, publicar y cerrar el plan de su oficina",
  "plans.moderate": "revisar y responder lo que la ciudadanía comenta del plan de su oficina",
  "plans.consult": "abrir, ampliar, cerrar y concluir la consulta ciudadana del plan de su oficina",
  "plans.oversee": "ver cómo van los planes de todas las oficinas y comentar los adoptados",
  "missions.read": "leer las giras y visitas de su oficina",
  "missions.edit": "escribir en las giras y visitas de su oficina y anotar qué resultó de ellas",
  "missions.close": "enviar, reabrir y publicar las giras y visitas de su oficina",
  "ties.read": "leer los vínculos de su oficina",
  "ties.edit": "escribir en los vínculos de su oficina y proponer que se reactiven o se cierren",
  "ties.decide": "decidir esas propuestas y qué vínculos comparte su oficina con el público",
  "ties.oversee": "ver los vínculos de todas las oficinas, sin sus contactos ni sus notas",
  "events.edit": "preparar los eventos de su oficina, ver quién se inscribe y pasar lista",
  "events.publish":
    "publicar, cambiar y cancelar los eventos de su oficina, convocar con otras y emitir constancias",
  "training.oversee": "ver cuánto se han capacitado los equipos de todas las oficinas",
  "support.read": "leer las solicitudes de apoyo de su oficina",
  "support.ask": "pedir apoyo a la DGCP y calificar lo que responde",
  "support.attend": "atender las solicitudes de apoyo de todas las oficinas",
  "directory.edit": "escribir y confirmar lo que el directorio dice de su oficina",
  "directory.keep": "llevar el directorio nacional, cargar sus catálogos y abrir la confirmación del año",
  "calls.write": "registrar convocatorias; una oficina las propone a la DGCP",
  "calls.publish": "publicar, devolver y retirar convocatorias",
  "applications.edit": "preparar la participación de su oficina en una convocatoria",
  "projects.edit": "escribir los proyectos de cooperación de su oficina",
  "projects.publish": "publicar y retirar los proyectos de cooperación de su oficina",
  "partners.read": "leer los avisos de contraparte y las membresías de su oficina",
  "partners.edit":
    "escribir los avisos de contraparte de su oficina y atender a quien responde, y llevar sus membresías en redes",
  "partners.publish": "publicar y cerrar los avisos de contraparte de su oficina",
  "bulletin.edit": "escribir el boletín y decidir sobre lo que envían las oficinas",
  "bulletin.publish": "publicar el boletín y sus notas de corrección",
  "bulletin.contribute": "escribir y enviar colaboraciones de su oficina para el boletín",
  "policy-notices.edit": "escribir comunicados de política exterior",
  "policy-notices.publish": "publicar, corregir con notas y retirar comunicados de política exterior",
  "policy-notices.tie": "vincular a un comunicado lo que hace su oficina",
  "panorama.read": "ver el panorama del país con lo que las oficinas comparten",
  "panorama.invite": "invitar a otras oficinas a ir juntas y contestar sus invitaciones",
  "panorama.report": "abrir y comentar el informe trimestral de coordinación",
  "panorama.close": "cerrar y publicar el informe trimestral de coordinación",
  "first-week.tick": "marcar lo revisado en la guía de la primera semana de su oficina",
  "office.hand-over": "preparar y descargar el paquete de entrega de su oficina",
  "team.manage": "administrar las cuentas de su propia organización",
  "portal.manage": "administrar oficinas, cuentas, catálogos y calendario",
} as const;

export type Permission = keyof typeof PERMISSIONS;

interface RoleRule {
  /** As the person reads it. */
  label: string;
  side: Side | "PORTAL";
  /** Heads sign for their organisation and may require a second factor of it. */
  head: boolean;
  permissions: readonly Permission[];
}

/** The one table of who may do what (domain section 4). Nothing else compares roles. */
export const ROLES = {
  office_reader: {
    label: "Consulta de oficina",
    side: "OFFICE",
    head: false,
    permissions: [
      "plans.read",
      "missions.read",
      "ties.read",
      "support.read",
      "partners.read",
      "panorama.read",
    ],
  },
  office_editor: {
    label: "Enlace de oficina",
    side: "OFFICE",
    head: false,
    permissions: [
      "cases.draft",
      "plans.read",
      "plans.edit",
      "plans.moderate",
      "practices.edit",
      "missions.read",
      "missions.edit",
      ...(["ties.read", "ties.edit"] as const),
      "events.edit",
      "support.read",
      "support.ask",
      "directory.edit",
      ...(["calls.write", "applications.edit", "projects.edit"] as const),
      ...(["partners.read", "partners.edit"] as const),
      ...(["bulletin.contribute", "policy-notices.tie"] as const),
      ...(["panorama.read", "panorama.invite"] as const),
      "first-week.tick",
    ],
  },
  office_head: {
    label: "Titular de oficina",
    side: "OFFICE",
    head: true,
    permissions: [
      "cases.draft",
      "plans.read",
      "plans.edit",
      "plans.adopt",
      "plans.moderate",
      "plans.consult",
      "practices.edit",
      "practices.publish",
      "missions.read",
      "missions.edit",
      "missions.close",
      ...(["ties.read", "ties.edit", "ties.decide"] as const),
      "events.edit",
      "events.publish",
      "support.read",
      "support.ask",
      "directory.edit",
      ...(["calls.write", "applications.edit", "projects.edit", "projects.publish"] as const),
      ...(["partners.read", "partners.edit", "partners.publish"] as const),
      ...(["bulletin.contribute", "policy-notices.tie"] as const),
      ...(["panorama.read", "panorama.invite"] as const),
      "first-week.tick",
      "office.hand-over",
      "team.manage",
    ],
  },
  dgcp_officer: {
    label: "Analista de la DGCP",
    side: "DGCP",
    head: false,
    permissions: [
      "cases.triage",
      "notes.write",
      "acts.read",
      "registry.import",
      "index.record",
      "plans.oversee",
      "ties.oversee",
      ...(["events.edit", "training.oversee"] as const),
      "support.attend",
      "directory.keep",
      ...([
        "calls.write",
        "calls.publish",
        "bulletin.edit",
        "policy-notices.edit",
        "panorama.read",
        "panorama.report",
      ] as const),
    ],
  },
  dgcp_head: {
    label: "Titular de la DGCP",
    side: "DGCP",
    head: true,
    permissions: [
      ...["cases.triage", "cases.assign", "notes.write", "acts.read", "acts.record"],
      ...["registry.import", "index.record", "plans.oversee", "ties.oversee", "support.attend"],
      ...[
        "directory.keep",
        "calls.write",
        "calls.publish",
        "events.edit",
        "events.publish",
        "training.oversee",
        "team.manage",
      ],
      ...["bulletin.edit", "bulletin.publish", "policy-notices.edit", "policy-notices.publish"],
      ...["panorama.read", "panorama.report", "panorama.close"],
    ],
  },
  cja_lawyer: {
    label: "Abogacía de la CJA",
    side: "CJA",
    head: false,
    permissions: [
      "cases.triage",
      "notes.write",
      "dictamen.draft",
      "acts.read",
      "acts.record",
      "ties.oversee",
    ],
  },
  cja_head: {
    label: "Titular de la CJA",
    side: "CJA",
    head: true,
    permissions: [
      ...(["cases.triage", "cases.assign", "notes.write", "dictamen.draft"] as const),
      ...(["acts.read", "acts.record", "ties.oversee", "team.manage"] as const),
    ],
  },
  admin: {
    label: "Administración del portal",
    side: "PORTAL",
    head: true,
    permissions: ["portal.manage", "directory.keep", "team.manage"],
  },
} as const satisfies Record<Role, RoleRule>;

export const hasPermission = (role: Role, permission: Permission): boolean =>
  (ROLES[role].permissions as readonly Permission[]).includes(permission);

/** The side of a case on which the role acts, or null for one that never acts on cases. */
export const sideOf = (role: Role): Side | null =>
  ROLES[role].side === "PORTAL" ? null : (ROLES[role].side as Side);

export const isHead = (role: Role): boolean => ROLES[role].head;

/** The roles that may do something. */
export const rolesWith = (permission: Permission): Role[] =>
  (Object.keys(ROLES) as Role[]).filter((role) => hasPermission(role, permission));
