/** What can happen to a network and to a membership, as the trail names it and as a person reads it. */
export const NETWORK_ACTIONS = {
  "network:add": "Agregó una red al catálogo",
  "network:save": "Cambió los datos de una red",
  "network:retire": "Retiró una red del catálogo",
  "network:restore": "Devolvió una red al catálogo",
  "membership:create": "Registró la membresía de su oficina en una red",
  "membership:save": "Cambió los datos de una membresía",
  "membership:renew": "Renovó una membresía",
  "membership:move": "Suspendió, dejó o retomó una membresía",
  "membership:benefit": "Anotó o quitó un beneficio de una membresía",
} as const satisfies Record<string, string>;

export type NetworkAction = keyof typeof NETWORK_ACTIONS;
