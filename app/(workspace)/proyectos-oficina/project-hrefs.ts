/** What the last press did, by the word it leaves in the address. */
const PROJECT_DONE = {
  creado: "El proyecto quedó guardado como borrador. Solo lo ve su oficina.",
  guardado: "Los datos quedaron guardados.",
  parte: "El cambio quedó guardado.",
  publicado: "El proyecto ya está en la lista pública.",
  retirado: "El proyecto salió de la lista pública. Su página dice por qué.",
} as const;

export type ProjectDone = keyof typeof PROJECT_DONE;

export const readDone = (word: string | undefined): string | null =>
  word !== undefined && Object.hasOwn(PROJECT_DONE, word) ? PROJECT_DONE[word as ProjectDone] : null;

export const projectsHref = "/proyectos-oficina";

export const projectHref = (id: string, done?: ProjectDone): string =>
  `${projectsHref}/${id}${done ? `?hecho=${done}` : ""}`;
