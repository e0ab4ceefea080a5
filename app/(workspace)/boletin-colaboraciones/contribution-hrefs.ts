/** What the last press did, by the word it leaves in the address. */
const CONTRIBUTION_DONE = {
  creada: "La colaboración quedó guardada como borrador. Solo la ve su oficina.",
  guardada: "Los datos quedaron guardados.",
  imagen: "La imagen quedó guardada.",
  enviada: "La colaboración está en manos de la DGCP, que le dirá si la acepta.",
} as const;

export type ContributionDone = keyof typeof CONTRIBUTION_DONE;

export const readDone = (word: string | undefined): string | null =>
  word !== undefined && Object.hasOwn(CONTRIBUTION_DONE, word)
    ? CONTRIBUTION_DONE[word as ContributionDone]
    : null;

export const contributionsHref = "/boletin-colaboraciones";

export const contributionHref = (id: string, done?: ContributionDone): string =>
  `${contributionsHref}/${id}${done ? `?hecho=${done}` : ""}`;

/** The picture of what an office sends: by what it is of. */
export const contributionPictureHref = (id: string): string => `/boletin-imagenes/${id}`;
export const PICTURE_SLUG = "imagen";
