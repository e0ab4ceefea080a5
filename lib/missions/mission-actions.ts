/** What can happen to a tour or a visit, as the trail names it and as a person reads it. */
export const MISSION_ACTIONS = {
  "mission:create": "Registró una gira o una visita",
  "mission:save": "Cambió los datos de una gira o una visita",
  "mission:file": "Cambió los documentos de una gira o una visita",
  "mission:report": "Envió el informe de comisión de una gira o una visita",
  "mission:reopen": "Reabrió el informe de comisión de una gira o una visita",
  "mission:publish": "Publicó el resumen de una gira o una visita",
  "mission:unpublish": "Retiró el resumen público de una gira o una visita",
  "mission:share": "Compartió con las demás oficinas las fechas y el lugar de una gira o una visita",
  "mission:unshare": "Dejó de compartir las fechas y el lugar de una gira o una visita",
  "mission:result": "Anotó qué resultó de un compromiso de gira o visita",
  "mission:take-back": "Retiró un resultado anotado por error",
} as const satisfies Record<string, string>;

export type MissionAction = keyof typeof MISSION_ACTIONS;
