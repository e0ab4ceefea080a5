/** What the last press did, by the word it leaves in the address. */
const APPLICATION_DONE = {
  empezada: "Aquí está su plan de trabajo: cada paso con su día, contado hacia atrás desde el cierre.",
  paso: "El plan de trabajo quedó guardado.",
  anotada: "Quedó anotado.",
} as const;

export type ApplicationDone = keyof typeof APPLICATION_DONE;

export const readDone = (word: string | undefined): string | null =>
  word !== undefined && Object.hasOwn(APPLICATION_DONE, word)
    ? APPLICATION_DONE[word as ApplicationDone]
    : null;

export const matchesHref = "/convocatorias-oficina";

export const applicationHref = (id: string, done?: ApplicationDone): string =>
  `${matchesHref}/${id}${done ? `?hecho=${done}` : ""}`;

export const stepHref = (id: string, stepId: string): string => `${matchesHref}/${id}/pasos/${stepId}`;
