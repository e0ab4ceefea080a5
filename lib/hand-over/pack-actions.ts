/** What can happen to a hand-over pack, as the trail names it and as a person reads it. */
export const PACK_ACTIONS = {
  "hand-over:prepare": "Pidió preparar el paquete de entrega de su oficina",
  "hand-over:ready": "Quedó listo un paquete de entrega",
  "hand-over:download": "Descargó el paquete de entrega de su oficina",
  "hand-over:erase": "Borró un paquete de entrega",
} as const satisfies Record<string, string>;

export type PackAction = keyof typeof PACK_ACTIONS;

/** The series of the trail in which packs are told. */
export const PACK_STREAM = "hand-over";
