/** What can happen to a call or to an application, as the trail names it and as a person reads it. */
export const CALL_ACTIONS = {
  "call:create": "Registró una convocatoria",
  "call:save": "Cambió los datos de una convocatoria",
  "call:propose": "Propuso una convocatoria a la DGCP",
  "call:return": "Devolvió una convocatoria a su oficina",
  "call:publish": "Publicó una convocatoria",
  "call:withdraw": "Retiró una convocatoria",
  "application:begin": "Empezó a preparar su participación en una convocatoria",
  "application:step": "Cambió un paso de su participación en una convocatoria",
  "application:move": "Anotó en qué quedó su participación en una convocatoria",
} as const satisfies Record<string, string>;

export type CallAction = keyof typeof CALL_ACTIONS;
