/** What can happen to an event, as the trail names it and as a person reads it. */
export const EVENT_ACTIONS = {
  "event:create": "Creó un evento",
  "event:save": "Cambió los datos de un evento",
  "event:publish": "Publicó un evento en la agenda",
  "event:cancel": "Canceló un evento",
  "event:attend": "Pasó lista en un evento",
  "event:certify": "Emitió constancias de un evento",
  "event:revoke": "Revocó una constancia de un evento",
  "event:invite": "Invitó a otra oficina a convocar un evento",
  "event:join": "Aceptó convocar un evento con la oficina que la invitó",
  "event:decline": "Declinó convocar un evento",
  "event:part": "Retiró a una oficina de las que convocan un evento",
  "event:door": "Cambió si otra oficina pasa lista en un evento",
  "event:survey": "Preparó la encuesta de un evento",
  "event:survey_send": "Envió la encuesta de un evento",
  "event:survey_publish": "Cambió si son públicos los resultados de una encuesta",
  "event:material": "Cambió los materiales de un evento",
  "event:outcome": "Anotó los resultados de un evento",
  "event:repeat": "Repitió un evento como serie",
  "event:erase_person": "Borró los datos de una persona inscrita a un evento",
} as const satisfies Record<string, string>;

export type EventAction = keyof typeof EVENT_ACTIONS;
