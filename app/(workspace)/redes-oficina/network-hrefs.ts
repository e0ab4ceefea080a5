/** What the last press did, by the word it leaves in the address. */
const MEMBERSHIP_DONE = {
  registrada: "La membresía quedó registrada.",
  guardada: "Los datos quedaron guardados.",
  renovada: "Quedó renovada. Su oficina recibirá un aviso 60 y 15 días antes de la siguiente fecha.",
  movida: "Quedó anotado, con su motivo, en la historia de la membresía.",
  beneficio: "La lista de beneficios quedó al día.",
} as const;

export type MembershipDone = keyof typeof MEMBERSHIP_DONE;

export const readDone = (word: string | undefined): string | null =>
  word !== undefined && Object.hasOwn(MEMBERSHIP_DONE, word) ? MEMBERSHIP_DONE[word as MembershipDone] : null;

export const membershipsHref = "/redes-oficina";

export const membershipHref = (id: string, done?: MembershipDone): string =>
  `${membershipsHref}/${id}${done ? `?hecho=${done}` : ""}`;
