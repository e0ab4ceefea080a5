/** What happens to a request outside the moves, as the trail names it and as a person reads it. */
export const REQUEST_ACTIONS = { create: "Inició la solicitud" } as const satisfies Record<string, string>;

/** What leaves a trace only when it is refused: a draft that is saved has no history yet. */
export const REQUEST_ATTEMPTS = {
  "request:create": "Iniciar una solicitud",
  "request:save": "Guardar una solicitud",
  "request:attach": "Adjuntar un documento a una solicitud",
  "request:remove": "Quitar un documento de una solicitud",
} as const satisfies Record<string, string>;
