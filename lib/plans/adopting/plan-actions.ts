/** What is done with a whole plan, as the trail names it and as a person reads it: what is written in one has a history of its own. */
export const PLAN_ACTIONS = {
  "plan:adopt": "Adoptó el plan de su oficina",
  "plan:progress": "Envió el avance de un trimestre del plan de su oficina",
  "plan:report": "Publicó el informe anual del plan de su oficina",
  "plan:profile": "Publicó el perfil de su territorio",
  "plan:close": "Cerró el plan de su oficina",
} as const satisfies Record<string, string>;

export type PlanAction = keyof typeof PLAN_ACTIONS;

/** The series of the trail in which plans are told. */
export const PLAN_STREAM = "plans";
