/** What can happen to the bulletin, as the trail names it and as a person reads it. */
export const BULLETIN_ACTIONS = {
  "bulletin:create": "Empezó una edición del boletín",
  "bulletin:save": "Cambió los datos de una edición del boletín",
  "bulletin:article": "Cambió un artículo del boletín",
  "bulletin:remove_article": "Quitó un artículo del boletín",
  "bulletin:picture": "Cambió la imagen de un artículo del boletín",
  "bulletin:test": "Se envió una prueba del boletín",
  "bulletin:schedule": "Programó la publicación de una edición del boletín",
  "bulletin:publish": "Publicó una edición del boletín",
  "bulletin:correct": "Añadió una nota de corrección al boletín",
  "contribution:create": "Empezó una colaboración para el boletín",
  "contribution:save": "Cambió una colaboración para el boletín",
  "contribution:picture": "Cambió la imagen de una colaboración para el boletín",
  "contribution:send": "Envió una colaboración para el boletín",
  "contribution:accept": "Aceptó una colaboración para el boletín",
  "contribution:decline": "No aceptó una colaboración para el boletín",
} as const satisfies Record<string, string>;

export type BulletinAction = keyof typeof BULLETIN_ACTIONS;
