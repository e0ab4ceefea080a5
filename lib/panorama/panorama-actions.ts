/** What can happen around the picture of the country, as the trail names it and as a person reads it. */
export const PANORAMA_ACTIONS = {
  "panorama:invite": "Invitó a otra oficina a ir juntas",
  "panorama:answer": "Contestó la invitación de otra oficina",
  "panorama:open-report": "Abrió el informe trimestral de coordinación",
  "panorama:close-report": "Cerró una edición del informe trimestral de coordinación",
} as const satisfies Record<string, string>;

export type PanoramaAction = keyof typeof PANORAMA_ACTIONS;
