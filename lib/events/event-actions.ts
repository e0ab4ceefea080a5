/** What can happen to an event, as the trail names it and as a person reads it. */
export const EVENT_ACTIONS = {
  "event:create": "Creó un evento",
  "event:save": "Cambió los datos de un evento",
  "event:publish": "Publicó un evento en la agenda",
  "event:cancel": "Canceló un evento",
  "event:attend": "Pasó lista en un evento",
  "event:certify": "Emitió constancias de un evento",
  "event:revoke": "Revocó una constancia de un evento",
  "event:erase_person": "Borró los datos de una persona inscrita a un evento",
} as const satisfies Record<string, string>;

export type EventAction = keyof typeof EVENT_ACTIONS;
