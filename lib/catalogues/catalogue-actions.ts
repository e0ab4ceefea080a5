/** What can happen to the catalogues, as the trail names it and as a person reads it. */
export const CATALOGUE_ACTIONS = {
  "area:add": "Agregó un área de cooperación",
  "area:rename": "Cambió el nombre de un área de cooperación",
  "area:retire": "Retiró un área de cooperación",
  "area:restore": "Restituyó un área de cooperación",
  "procedure:set_figure": "Fijó una cifra del procedimiento",
  "procedure:withdraw_figure": "Retiró una cifra del procedimiento antes de que rigiera",
} as const satisfies Record<string, string>;

export type CatalogueAction = keyof typeof CATALOGUE_ACTIONS;
