/** What can happen to a partner notice, as the trail names it and as a person reads it. */
export const NOTICE_ACTIONS = {
  "partner:create": "Escribió un aviso de que busca contraparte",
  "partner:save": "Cambió un aviso de que busca contraparte",
  "partner:publish": "Publicó un aviso de que busca contraparte",
  "partner:close": "Cerró un aviso de que busca contraparte",
  "partner:handle": "Anotó qué hizo con quien respondió a un aviso",
  "partner:erase": "Borró los datos de quien respondió a un aviso",
} as const satisfies Record<string, string>;

export type NoticeAction = keyof typeof NOTICE_ACTIONS;
