/** What can happen to a project, as the trail names it and as a person reads it. */
export const PROJECT_ACTIONS = {
  "project:create": "Creó un proyecto de cooperación",
  "project:save": "Cambió los datos de un proyecto de cooperación",
  "project:part": "Cambió los socios, montos o resultados de un proyecto",
  "project:publish": "Publicó un proyecto de cooperación",
  "project:withdraw": "Retiró de la lista pública un proyecto de cooperación",
} as const satisfies Record<string, string>;

export type ProjectAction = keyof typeof PROJECT_ACTIONS;
