/** What the last press did, by the word it leaves in the address. */
const NETWORK_DONE = {
  agregada: "La red se agregó: ya se ofrece a las oficinas.",
  guardada: "Los datos de la red quedaron guardados.",
  retirada: "La red se retiró de la lista. Quien ya es parte lo sigue siendo.",
  restituida: "La red volvió a la lista.",
} as const;

export type NetworkDone = keyof typeof NETWORK_DONE;

export const readNetworkDone = (word: string | undefined): string | null =>
  word !== undefined && Object.hasOwn(NETWORK_DONE, word) ? NETWORK_DONE[word as NetworkDone] : null;

export const NETWORKS_HREF = "/admin/catalogos/redes";

export const networksHref = (done: NetworkDone): string => `${NETWORKS_HREF}?hecho=${done}`;

export const networkHref = (key: string, done?: NetworkDone): string =>
  `${NETWORKS_HREF}/${encodeURIComponent(key)}${done ? `?hecho=${done}` : ""}`;
