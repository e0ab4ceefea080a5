/** What can happen to a tie, as the trail names it and as a person reads it. */
export const TIE_ACTIONS = {
  "tie:create": "Registró un vínculo sin registro",
  "tie:save": "Cambió los datos de un vínculo",
  "tie:file": "Cambió los documentos de un vínculo",
  "tie:move": "Anotó cómo va un compromiso de un vínculo",
  "tie:share": "Compartió un vínculo con el público",
  "tie:unshare": "Dejó de compartir un vínculo con el público",
  "tie:propose": "Propuso reactivar o cerrar un vínculo",
  "tie:decide": "Decidió una propuesta de reactivar o cerrar un vínculo",
  "tie:withdraw": "Retiró una propuesta de reactivar o cerrar un vínculo",
  "tie:renew": "Inició una solicitud de modificación o renovación desde el radar",
} as const satisfies Record<string, string>;

export type TieAction = keyof typeof TIE_ACTIONS;
